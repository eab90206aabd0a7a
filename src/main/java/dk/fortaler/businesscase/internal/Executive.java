package dk.fortaler.businesscase.internal;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.kernel.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to decide on a case.
 *
 * @param sentAt when a link was first sent or handed over to them, or null
 * @param mailedAt when they were last mailed a link, or null where that was closed since
 * @param open whether one of their links still opens
 * @param answers the newest first
 */
public record Executive(
        UUID id,
        CaseId of,
        String name,
        String email,
        Language language,
        @Nullable Instant sentAt,
        @Nullable Instant mailedAt,
        boolean open,
        List<Answer> answers) {
    public static final int LONGEST_NAME = 200;

    public Executive {
        answers = List.copyOf(answers);
    }

    /** What they say now. */
    public Optional<Answer> latest() {
        return answers.stream().findFirst();
    }
}
