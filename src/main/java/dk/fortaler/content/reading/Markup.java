package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Elements of a feed by their meaning, whatever prefix the feed chose: {@code media:thumbnail} is that of Media RSS. A
 * prefix without a namespace is taken by its usual meaning.
 */
final class Markup {
    private static final Map<String, String> USUAL_PREFIX = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/Atom", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dc"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"));

    private Markup() {}

    static boolean is(Element element, String name) {
        return nameOf(element).equalsIgnoreCase(name);
    }

    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> is(child, name));
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** All below, not only children; for what feeds put into groups. */
    static Stream<Element> within(Element parent, String name) {
        return parent.stream().filter(child -> is(child, name));
    }

    /** The text of the first child of these names that has any. */
    static Optional<String> text(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name -> children(parent, name))
                .map(Element::wholeText)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    static Optional<WebAddress> address(WebAddress base, String reference) {
        String trimmed = reference.strip();
        return trimmed.isEmpty() || trimmed.length() > WebAddress.LONGEST ? Optional.empty() : base.resolve(trimmed);
    }

    private static String nameOf(Element element) {
        String prefix = element.tag().prefix();
        String namespace = element.tag().namespace();
        String usual = namespace == null ? null : USUAL_PREFIX.get(namespace);
        String meant = usual == null ? prefix : usual;
        return meant.isEmpty()
                ? element.tag().localName()
                : meant + ":" + element.tag().localName();
    }

    static List<Element> below(Element parent, String... names) {
        return Stream.of(names).flatMap(name -> within(parent, name)).toList();
    }
}
