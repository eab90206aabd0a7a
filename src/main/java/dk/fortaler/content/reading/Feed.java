package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A feed of any kind, as far as we use it.
 *
 * @param title plain text, at most 300 characters; the site's host where the feed has none
 * @param site the page that the feed belongs to
 * @param language a lower-case ISO 639 code
 * @param rest how long the feed asks to be left alone (RSS ttl, syndication module)
 * @param entries all of them, as they stand, each id once
 */
public record Feed(
        String title,
        Optional<WebAddress> site,
        Optional<String> language,
        Optional<Duration> rest,
        List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
