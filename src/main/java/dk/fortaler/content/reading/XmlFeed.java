package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The feeds written in XML. Read by jsoup, not by an XML parser: half of the feeds out there are not well-formed. */
final class XmlFeed {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "rdf");
    private static final int DEEPEST = 200;
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private XmlFeed() {}

    static Optional<Feed> read(WebAddress address, String text) {
        Document document =
                Jsoup.parse(text, address.toString(), Parser.xmlParser().setMaxDepth(DEEPEST));
        return document.children().stream()
                .filter(element -> ROOTS.contains(element.tagName().toLowerCase(Locale.ROOT))
                        || Markup.is(element, "feed")
                        || Markup.is(element, "rdf:RDF"))
                .findFirst()
                .flatMap(root -> feed(address, root));
    }

    private static Optional<Feed> feed(WebAddress address, Element root) {
        Element channel = Markup.is(root, "feed")
                ? root
                : Markup.children(root, "channel").findFirst().orElse(root);
        List<Element> stories = Markup.below(root, "item", "entry");
        if (channel == root && stories.isEmpty() && !Markup.is(root, "feed")) {
            return Optional.empty();
        }
        WebAddress base = base(root, address);
        Optional<WebAddress> site = XmlEntry.link(channel, base);
        return Optional.of(new Feed(
                title(channel).orElse(address.host()),
                site,
                language(root, channel),
                rest(channel),
                stories.stream()
                        .limit(FeedReader.MOST_ENTRIES)
                        .flatMap(story -> XmlEntry.read(story, base, site).stream())
                        .toList()));
    }

    private static WebAddress base(Element element, WebAddress otherwise) {
        return Markup.address(otherwise, element.attr("xml:base")).orElse(otherwise);
    }

    private static Optional<String> title(Element channel) {
        return Markup.text(channel, "title")
                .map(CleanText::ofHtml)
                .filter(title -> !title.isEmpty())
                .map(title -> CleanText.shorten(title, CleanText.LONGEST_TITLE));
    }

    private static Optional<String> language(Element root, Element channel) {
        return Stream.of(Markup.text(channel, "language", "dc:language"), Optional.of(root.attr("xml:lang")))
                .flatMap(Optional::stream)
                .flatMap(said -> Languages.code(said).stream())
                .findFirst();
    }

    private static Optional<Duration> rest(Element channel) {
        Optional<Duration> ttl =
                Markup.text(channel, "ttl").flatMap(XmlFeed::number).map(Duration::ofMinutes);
        return ttl.or(() -> Markup.text(channel, "sy:updatePeriod")
                .map(period -> PERIODS.get(period.strip().toLowerCase(Locale.ROOT)))
                .map(period -> period.dividedBy(Markup.text(channel, "sy:updateFrequency")
                        .flatMap(XmlFeed::number)
                        .filter(times -> times > 0)
                        .orElse(1))));
    }

    private static Optional<Integer> number(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
