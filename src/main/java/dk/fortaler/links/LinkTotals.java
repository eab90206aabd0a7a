package dk.fortaler.links;

import java.time.Instant;
import java.util.Optional;

/**
 * All clicks of a link so far, about a second behind.
 *
 * @param human clicks by people; the only figure that counts anywhere
 * @param people different visitors per day, summed over the days
 * @param firstHumanAt when the first person came: by then the share was out
 */
public record LinkTotals(long human, long people, long preview, long bot, Optional<Instant> firstHumanAt) {
    public static final LinkTotals NONE = new LinkTotals(0, 0, 0, 0, Optional.empty());
}
