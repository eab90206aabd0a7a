package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's feeds. */
public final class FeedDiscovery {
    private static final int MOST = 12;
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/xml",
            "text/xml",
            "application/x-rss+xml");
    private static final List<String> USUAL_PLACES = List.of(
            "/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feeds/posts/default", "/feed.json");

    private FeedDiscovery() {}

    /** A feed that a page names; the title is clean and may be empty. */
    public record Found(WebAddress address, String title) {}

    /** Those that the page names in its head, then those that it links to; feeds of comments last. */
    public static List<Found> in(WebAddress address, byte[] page, Optional<String> charset) {
        Document document = Jsoup.parse(Charsets.decode(page, charset), address.toString());
        Map<WebAddress, Found> found = new LinkedHashMap<>();
        Stream.concat(named(document), linked(document))
                .flatMap(link ->
                        Markup.address(address, link.attr("href")).map(feed -> new Found(feed, title(link))).stream())
                .filter(feed -> !feed.address().equals(address))
                .forEach(feed -> found.putIfAbsent(feed.address(), feed));
        List<Found> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing(FeedDiscovery::isOfComments));
        return all.stream().limit(MOST).toList();
    }

    /** Where feeds mostly are on a site that names none. */
    public static List<WebAddress> usualPlaces(WebAddress address) {
        return USUAL_PLACES.stream()
                .flatMap(path -> address.resolve(path).stream())
                .toList();
    }

    private static Stream<Element> named(Document document) {
        return document.select("link[href][rel]").stream()
                .filter(link -> words(link.attr("rel")).contains("alternate")
                        || words(link.attr("rel")).contains("feed"))
                .filter(link ->
                        TYPES.contains(link.attr("type").split(";")[0].strip().toLowerCase(Locale.ROOT)))
                .filter(link -> !link.attr("href").contains("oembed")
                        && !link.attr("href").contains("/wp-json/"));
    }

    private static Stream<Element> linked(Document document) {
        return document.select("a[href]").stream()
                .filter(
                        link -> link.attr("href")
                                .toLowerCase(Locale.ROOT)
                                .matches(
                                        ".*(?:/(?:rss|atom|feed|feeds)(?:\\.xml|\\.json|\\.rdf)?/?|\\.rss|\\.rdf|[?&]feed=\\w+)$"));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static String title(Element link) {
        String said = link.hasAttr("title") ? link.attr("title") : link.text();
        return CleanText.shorten(CleanText.ofHtml(said), 120);
    }

    private static boolean isOfComments(Found feed) {
        String all = (feed.address() + " " + feed.title()).toLowerCase(Locale.ROOT);
        return all.contains("comment") || all.contains("kommentar");
    }
}
