package dk.fortaler.content.reading;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta elements, whether they use name, property, itemprop or http-equiv, in the order of preference asked. */
final class Meta {
    private static final Set<String> USUAL = Set.of(
            "name",
            "property",
            "itemprop",
            "itemscope",
            "itemtype",
            "itemid",
            "http-equiv",
            "content",
            "value",
            "charset",
            "id",
            "class",
            "lang",
            "xml:lang",
            "scheme",
            "media",
            "about",
            "rel",
            "href",
            "key",
            "prefix",
            "typeof");
    private final Document document;

    Meta(Document document) {
        this.document = document;
    }

    /** Clean, non-empty contents of the first name, then of the next. */
    Stream<String> all(String... names) {
        return elements(names).map(Meta::content).filter(text -> !text.isEmpty());
    }

    /** As {@link #all}, without contents that a quotation mark has torn: the rest of the text has become attributes. */
    Stream<String> whole(String... names) {
        return elements(names).filter(meta -> !isTorn(meta)).map(Meta::content).filter(text -> !text.isEmpty());
    }

    private Stream<Element> elements(String... names) {
        return Stream.of(names).flatMap(name -> document.select("meta").stream().filter(meta -> isNamed(meta, name)));
    }

    private static boolean isNamed(Element meta, String name) {
        return Stream.of("property", "name", "itemprop", "http-equiv")
                .anyMatch(attribute ->
                        meta.attr(attribute).strip().toLowerCase(Locale.ROOT).equals(name));
    }

    private static String content(Element meta) {
        return CleanText.ofHtml(meta.attr("content"));
    }

    private static boolean isTorn(Element meta) {
        return meta.attributes().asList().stream()
                .map(Attribute::getKey)
                .anyMatch(key -> !USUAL.contains(key) && !key.startsWith("data-") && !key.startsWith("aria-"));
    }
}
