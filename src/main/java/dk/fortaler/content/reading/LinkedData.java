package dk.fortaler.content.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page's JSON-LD, as far as it speaks of the page's main thing (schema.org's articles, products, events, videos). */
final class LinkedData {
    private static final int MOST_THINGS = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private final List<JsonNode> things;

    private LinkedData(List<JsonNode> things) {
        this.things = things;
    }

    static LinkedData in(Document document) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : document.select("script[type~=(?i)ld\\+json]")) {
            try {
                collect(JSON.readTree(script.data()), things);
            } catch (JacksonException broken) {
                // The page has other ways to speak.
            }
        }
        things.removeIf(thing -> rank(thing) == 0);
        things.sort(Comparator.comparingInt(LinkedData::rank).reversed());
        return new LinkedData(things);
    }

    private static void collect(JsonNode node, List<JsonNode> things) {
        if (things.size() >= MOST_THINGS) {
            return;
        }
        if (node.isArray()) {
            node.valueStream().forEach(each -> collect(each, things));
        } else if (node.isObject()) {
            things.add(node);
            collect(node.path("@graph"), things);
            collect(node.path("mainEntity"), things);
        }
    }

    /** How much a thing is likely to be the page's own: 0 for breadcrumbs and the like. */
    private static int rank(JsonNode thing) {
        String types = texts(thing.path("@type")).toList().toString();
        if (types.matches(".*(?:Article|Posting|Report|Review|Recipe).*")) {
            return 3;
        }
        if (types.matches(".*(?:Product|Event|Video|Course|JobPosting|Book|Podcast|Movie|CreativeWork).*")) {
            return 2;
        }
        return types.contains("WebPage") ? 1 : 0;
    }

    Stream<String> titles() {
        return things.stream().flatMap(thing -> clean(thing, "headline", "name"));
    }

    Stream<String> descriptions() {
        return things.stream().flatMap(thing -> clean(thing, "description"));
    }

    /** References of pictures: a text, an object with an address, or a list of either. */
    Stream<String> pictures() {
        return things.stream()
                .flatMap(thing -> Stream.of("image", "thumbnailUrl", "primaryImageOfPage")
                        .flatMap(name -> addresses(thing.path(name))));
    }

    Optional<String> published() {
        return things.stream()
                .flatMap(thing -> clean(thing, "datePublished", "uploadDate", "dateCreated"))
                .findFirst();
    }

    Optional<String> language() {
        return things.stream().flatMap(thing -> clean(thing, "inLanguage")).findFirst();
    }

    Optional<String> publisher() {
        return things.stream()
                .flatMap(thing -> clean(thing.path("publisher"), "name"))
                .findFirst();
    }

    private static Stream<String> clean(JsonNode thing, String... names) {
        return Stream.of(names)
                .flatMap(name -> texts(thing.path(name)))
                .map(CleanText::ofHtml)
                .filter(text -> !text.isEmpty());
    }

    private static Stream<String> addresses(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(LinkedData::addresses);
        }
        return node.isObject()
                ? Stream.of("url", "contentUrl", "@id")
                        .flatMap(name -> texts(node.path(name)))
                        .limit(1)
                : texts(node);
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(LinkedData::texts);
        }
        return node.isString() ? Stream.of(node.asString()) : Stream.of();
    }
}
