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
 * @param sentAt when a link was last made for them, or null
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
