package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a page for its preview: Open Graph, Twitter card, JSON-LD, and where they are silent the page itself. Whatever
 * stands there is taken with doubt: titles carry the site's name, descriptions break off, pictures are logos.
 */
public final class PageReader {
    private static final int DEEPEST = 250;

    private PageReader() {}

    /** @param address where it was found at last; {@code charset} what the server said, if it said something */
    public static Preview read(WebAddress address, byte[] page, Optional<String> charset) {
        String html = Charsets.decode(page, charset);
        Document document =
                Jsoup.parse(html, address.toString(), Parser.htmlParser().setMaxDepth(DEEPEST));
        Meta meta = new Meta(document);
        LinkedData data = LinkedData.in(document);
        String site = site(meta, data).orElseGet(() -> address.host().replaceFirst("^www\\.", ""));
        PagePictures pictures = PagePictures.of(document, meta, data, address);
        return new Preview(
                canonical(document, meta, address),
                PageTitles.of(document, meta, data, site, address.host()),
                PageDescriptions.of(document, meta, data),
                pictures.all(),
                pictures.fitting(),
                site,
                language(document, meta, data),
                published(document, meta, data));
    }

    private static Optional<String> site(Meta meta, LinkedData data) {
        return Stream.concat(
                        meta.all("og:site_name", "application-name", "apple-mobile-web-app-title"),
                        data.publisher().stream())
                .map(name -> CleanText.shorten(name, 80))
                .findFirst();
    }

    /** A page may name its own address, not that of somebody else's page. */
    private static WebAddress canonical(Document document, Meta meta, WebAddress address) {
        Stream<String> named = Stream.concat(
                document.select("link[rel~=(?i)^canonical$][href]").stream().map(link -> link.attr("href")),
                meta.all("og:url"));
        WebAddress chosen = named.flatMap(reference -> Markup.address(address, reference).stream())
                .filter(other -> isSameSite(address, other))
                .filter(other -> !isFrontPage(other) || isFrontPage(address))
                .findFirst()
                .orElse(address);
        return CanonicalAddress.of(chosen).address();
    }

    private static boolean isSameSite(WebAddress one, WebAddress other) {
        String a = withoutPrefix(one);
        String b = withoutPrefix(other);
        return a.equals(b) && one.uri().getPort() == other.uri().getPort();
    }

    private static String withoutPrefix(WebAddress address) {
        return address.host().toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|mobile|amp)\\.", "");
    }

    private static boolean isFrontPage(WebAddress address) {
        String path = address.uri().getPath();
        return (path == null || path.isEmpty() || path.equals("/"))
                && address.uri().getQuery() == null;
    }

    private static Optional<String> language(Document document, Meta meta, LinkedData data) {
        Element html = document.selectFirst("html");
        Stream<String> said = html == null ? Stream.of() : Stream.of(html.attr("lang"), html.attr("xml:lang"));
        return Stream.of(said, meta.all("og:locale", "content-language", "language"), data.language().stream())
                .flatMap(each -> each)
                .flatMap(tag -> Languages.code(tag).stream())
                .findFirst();
    }

    private static Optional<Instant> published(Document document, Meta meta, LinkedData data) {
        return Stream.of(
                        meta.all(
                                "article:published_time",
                                "article:published",
                                "og:article:published_time",
                                "datepublished",
                                "article:publicationdate",
                                "publishdate",
                                "pubdate",
                                "publication_date",
                                "dc.date.issued",
                                "dc.date",
                                "dcterms.created",
                                "parsely-pub-date",
                                "sailthru.date",
                                "date"),
                        data.published().stream(),
                        document.select("time[datetime]").stream().limit(1).map(time -> time.attr("datetime")))
                .flatMap(each -> each)
                .flatMap(text -> Dates.parse(text).stream())
                .findFirst();
    }
}
