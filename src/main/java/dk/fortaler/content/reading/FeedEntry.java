package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * One story of a feed.
 *
 * @param id what the feed itself tells its stories apart by, at most 500 characters
 * @param title plain text, never empty
 * @param summary plain text, at most 600 characters; may be empty
 */
public record FeedEntry(
        String id,
        String title,
        WebAddress link,
        String summary,
        Optional<Instant> published,
        Optional<WebAddress> picture) {
    static final int LONGEST_ID = 500;
}
