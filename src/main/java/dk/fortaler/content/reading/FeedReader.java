package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads RSS 0.9x, 1.0 (RDF) and 2.0, Atom, and JSON Feed, as forgiving as a reader can be: feeds are written by all sorts
 * of programs. Document types and their entities are not understood at all, so there is nothing to explode.
 */
public final class FeedReader {
    /** More than any feed has for its readers; the newest stand first. */
    static final int MOST_ENTRIES = 2_000;

    private FeedReader() {}

    /**
     * @param address where it was found, for relative links
     * @param charset what the server said, if it said something
     * @return nothing where the document is no feed
     */
    public static Optional<Feed> read(WebAddress address, byte[] document, Optional<String> charset) {
        String text = Charsets.decode(document, charset).stripLeading();
        Optional<Feed> feed = text.startsWith("{") ? JsonFeed.read(address, text) : XmlFeed.read(address, text);
        return feed.map(FeedReader::withEachIdOnce);
    }

    private static Feed withEachIdOnce(Feed feed) {
        Map<String, FeedEntry> byId = new LinkedHashMap<>();
        feed.entries().stream().limit(MOST_ENTRIES).forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        return new Feed(feed.title(), feed.site(), feed.language(), feed.rest(), List.copyOf(byId.values()));
    }
}
