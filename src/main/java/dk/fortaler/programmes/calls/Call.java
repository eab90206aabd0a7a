package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How people come into a programme by themselves.
 *
 * @param code what the address of its page carries; empty until it is saved for the first time
 * @param cohort into which they come, or null
 * @param danish what its page says, as Markdown; one of the two may be empty
 * @param revision counts what was saved, from 1; 0 before
 */
public record Call(
        ProgrammeId programme,
        State state,
        String code,
        @Nullable UUID cohort,
        String danish,
        String english,
        List<Question> questions,
        int revision) {
    public Call {
        questions = List.copyOf(questions);
    }

    public enum State {
        /** Nobody comes in by themselves. */
        CLOSED,
        /** Everybody of the staff list comes in who confirms their address. */
        OPEN,
        /** Who applies is read by several, and answered. */
        EXCLUSIVE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<State> of(String key) {
            return Arrays.stream(values())
                    .filter(state -> state.key().equals(key))
                    .findFirst();
        }
    }

    /** What a programme begins with: closed, and a text to start from. */
    static Call fresh(ProgrammeId programme) {
        return new Call(
                programme, State.CLOSED, "", null, read("/club/call_da.md"), read("/club/call_en.md"), List.of(), 0);
    }

    public String in(Language language) {
        String first = language == Language.DA ? danish : english;
        return first.isBlank() ? language == Language.DA ? english : danish : first;
    }

    private static String read(String file) {
        try (InputStream text = Objects.requireNonNull(Call.class.getResourceAsStream(file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
