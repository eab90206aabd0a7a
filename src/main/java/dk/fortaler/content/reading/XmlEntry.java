package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One item or entry of a feed written in XML. */
final class XmlEntry {
    private static final String[] SHORT_TEXTS = {"description", "summary", "dc:description", "itunes:summary"};
    private static final String[] LONG_TEXTS = {"content:encoded", "content", "media:description"};
    private static final Set<String> THE_PAGE_ITSELF = Set.of("", "alternate");

    private XmlEntry() {}

    /** Nothing for an entry without any address: there is nothing to share. */
    static Optional<FeedEntry> read(Element story, WebAddress feedBase, Optional<WebAddress> site) {
        WebAddress base = Markup.address(feedBase, story.attr("xml:base")).orElse(feedBase);
        Optional<WebAddress> link = link(story, base)
                .or(() -> addressInId(story))
                .or(() -> Markup.children(story, "enclosure")
                        .flatMap(enclosure -> Markup.address(base, enclosure.attr("url")).stream())
                        .findFirst())
                .or(() -> site);
        return link.map(address -> new FeedEntry(
                id(story, address), title(story), address, summary(story), published(story), picture(story, base)));
    }

    /** Atom's link with its rel, RSS's link with its text, and the half-breeds. */
    static Optional<WebAddress> link(Element parent, WebAddress base) {
        Stream<String> byReference = Markup.children(parent, "link")
                .filter(link -> THE_PAGE_ITSELF.contains(link.attr("rel").toLowerCase(Locale.ROOT)))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText());
        return byReference
                .filter(reference -> !reference.isBlank())
                .flatMap(reference -> Markup.address(base, reference).stream())
                .findFirst();
    }

    private static Optional<WebAddress> addressInId(Element story) {
        return Markup.text(story, "guid", "id")
                .map(String::strip)
                .filter(id -> id.startsWith("http://") || id.startsWith("https://"))
                .flatMap(WebAddress::parse);
    }

    private static String id(Element story, WebAddress link) {
        return Stream.of(Markup.text(story, "guid", "id", "dc:identifier"), Optional.of(story.attr("rdf:about")))
                .flatMap(Optional::stream)
                .map(CleanText::plain)
                .filter(id -> !id.isEmpty() && id.length() <= FeedEntry.LONGEST_ID)
                .findFirst()
                .orElseGet(() -> CanonicalAddress.of(link).key());
    }

    private static String title(Element story) {
        return Markup.children(story, "title")
                .map(XmlEntry::words)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .or(() -> Markup.text(story, "media:title", "dc:title").map(CleanText::ofHtml))
                .map(title -> CleanText.shorten(title, CleanText.LONGEST_TITLE))
                .or(() -> Optional.of(CleanText.shorten(summary(story), 100)))
                .filter(title -> !title.isEmpty())
                .orElse("…");
    }

    /** Atom says whether a text is markup; RSS never does. */
    private static String words(Element text) {
        return switch (text.attr("type").toLowerCase(Locale.ROOT)) {
            case "text" -> CleanText.plain(text.wholeText());
            case "xhtml" -> CleanText.ofHtml(text.html());
            default -> CleanText.ofHtml(text.wholeText());
        };
    }

    private static String summary(Element story) {
        return Stream.of(SHORT_TEXTS, LONG_TEXTS)
                .flatMap(Stream::of)
                .flatMap(name -> Markup.children(story, name))
                .map(XmlEntry::summaryOf)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> CleanText.shorten(text, CleanText.LONGEST_SUMMARY))
                .orElse("");
    }

    private static String summaryOf(Element text) {
        return Summaries.of(text.attr("type").equalsIgnoreCase("xhtml") ? text.html() : text.wholeText());
    }

    private static Optional<Instant> published(Element story) {
        return Stream.of("published", "pubDate", "issued", "dc:date", "dc:created", "updated", "modified")
                .flatMap(name -> Markup.text(story, name).stream())
                .flatMap(text -> Dates.parse(text).stream())
                .findFirst();
    }

    private static Optional<WebAddress> picture(Element story, WebAddress base) {
        return EntryPictures.of(story)
                .flatMap(reference -> Markup.address(base, reference).stream())
                .findFirst();
    }
}
