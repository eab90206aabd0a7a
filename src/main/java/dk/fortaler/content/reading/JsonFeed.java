package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFeed() {}

    static Optional<Feed> read(WebAddress address, String text) {
        try {
            JsonNode root = JSON.readTree(text);
            return root.path("items").isArray() ? Optional.of(feed(address, root)) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static Feed feed(WebAddress address, JsonNode root) {
        Optional<WebAddress> site = address(address, root, "home_page_url");
        return new Feed(
                words(root, "title")
                        .map(title -> CleanText.shorten(title, CleanText.LONGEST_TITLE))
                        .orElse(address.host()),
                site,
                string(root, "language").flatMap(Languages::code),
                Optional.empty(),
                root.path("items")
                        .valueStream()
                        .flatMap(item -> entry(address, item, site).stream())
                        .toList());
    }

    private static Optional<FeedEntry> entry(WebAddress base, JsonNode item, Optional<WebAddress> site) {
        return address(base, item, "url")
                .or(() -> address(base, item, "external_url"))
                .or(() -> string(item, "id").filter(id -> id.startsWith("http")).flatMap(WebAddress::parse))
                .or(() -> site)
                .map(link -> new FeedEntry(
                        id(item, link), title(item), link, summary(item), published(item), picture(base, item)));
    }

    private static String id(JsonNode item, WebAddress link) {
        return string(item, "id")
                .map(CleanText::plain)
                .filter(id -> !id.isEmpty() && id.length() <= FeedEntry.LONGEST_ID)
                .orElseGet(() -> CanonicalAddress.of(link).key());
    }

    private static String title(JsonNode item) {
        return words(item, "title")
                .map(title -> CleanText.shorten(title, CleanText.LONGEST_TITLE))
                .or(() -> Optional.of(CleanText.shorten(summary(item), 100)))
                .filter(title -> !title.isEmpty())
                .orElse("…");
    }

    private static String summary(JsonNode item) {
        return Stream.of("summary", "content_text", "content_html")
                .flatMap(name -> string(item, name).stream())
                .map(Summaries::of)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> CleanText.shorten(text, CleanText.LONGEST_SUMMARY))
                .orElse("");
    }

    private static Optional<Instant> published(JsonNode item) {
        return Stream.of("date_published", "date_modified")
                .flatMap(name -> string(item, name).stream())
                .flatMap(date -> Dates.parse(date).stream())
                .findFirst();
    }

    private static Optional<WebAddress> picture(WebAddress base, JsonNode item) {
        return Stream.of("image", "banner_image")
                .flatMap(name -> address(base, item, name).stream())
                .findFirst()
                .or(() -> string(item, "content_html").stream()
                        .flatMap(html -> CleanText.parse(html).select("img").stream())
                        .map(image -> image.attr("src"))
                        .filter(reference -> !PictureNames.isDecoration(reference))
                        .flatMap(reference -> Markup.address(base, reference).stream())
                        .findFirst());
    }

    private static Optional<WebAddress> address(WebAddress base, JsonNode node, String name) {
        return string(node, name).flatMap(reference -> Markup.address(base, reference));
    }

    private static Optional<String> words(JsonNode node, String name) {
        return string(node, name).map(CleanText::ofHtml).filter(words -> !words.isEmpty());
    }

    /** Strings, and the numbers that some programs write for an id. */
    private static Optional<String> string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() || value.isNumber()
                ? Optional.of(value.asString()).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
