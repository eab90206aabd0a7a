package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Resource;
import dk.fortaler.programmes.ProgrammeId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
                programme,
                State.CLOSED,
                "",
                null,
                Resource.text("/club/call_da.md"),
                Resource.text("/club/call_en.md"),
                List.of(),
                0);
    }

    public String in(Language language) {
        return new Bilingual(danish, english).in(language);
    }
}
