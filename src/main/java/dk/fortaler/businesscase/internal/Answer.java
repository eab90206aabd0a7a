package dk.fortaler.businesscase.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an executive said once.
 *
 * @param version that they had before them
 * @param words may be empty, except for a question
 * @param takesPart whether they will be an ambassador themself
 * @param handedBy who had handed over the link by which they said it; empty of somebody who was erased, null where it was mailed or they opened it from their account
 * @param replies the first one first
 */
public record Answer(
        UUID id,
        int version,
        Verdict verdict,
        String words,
        boolean takesPart,
        Instant at,
        @Nullable String handedBy,
        List<Reply> replies) {
    public Answer {
        replies = List.copyOf(replies);
    }

    /** What a manager wrote back; {@code by} is empty of one who was erased. */
    public record Reply(String by, String words, Instant at) {}

    public boolean waits() {
        return verdict == Verdict.QUESTION && replies.isEmpty();
    }
}
