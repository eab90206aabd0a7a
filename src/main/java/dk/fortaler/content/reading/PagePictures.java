package dk.fortaler.content.reading;

import dk.fortaler.kernel.identity.WebAddress;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pictures that may stand for a page.
 *
 * @param all best first
 * @param fitting how many of them, from the first, seem to show the story
 */
record PagePictures(List<WebAddress> all, int fitting) {
    private static final int MOST = 12;
    private static final int MOST_LOOKED_AT = 300;
    private static final int SMALLEST = 150;
    private static final String IN_THE_STORY =
            "article img, main img, [role=main] img, [itemprop=articleBody] img, figure img";
    private static final String BESIDE_THE_STORY = "nav,footer,aside,header,"
            + "[class~=(?i)related|sidebar|promo|author|avatar|comment|masthead|footer|recommend|newsletter|sponsor|banner],"
            + "[id~=(?i)related|sidebar|promo|comment|masthead|footer|recommend|sponsor|banner]";

    PagePictures {
        all = List.copyOf(all);
    }

    static PagePictures of(Document document, Meta meta, LinkedData data, WebAddress base) {
        List<String> references = Stream.of(
                        meta.all("og:image:secure_url", "og:image", "og:image:url"),
                        meta.all("twitter:image", "twitter:image:src"),
                        data.pictures(),
                        document.select("link[rel~=(?i)image_src][href], link[itemprop=image][href]").stream()
                                .map(link -> link.attr("href")),
                        meta.all("image", "thumbnailurl"),
                        inPage(document.select(IN_THE_STORY).stream()),
                        inPage(document.select("img").stream()))
                .flatMap(each -> each)
                .filter(reference -> !PictureNames.isUnreadable(reference))
                .toList();
        Stream<String> decorationLast = Stream.concat(
                references.stream().filter(reference -> !PictureNames.isDecoration(reference)),
                references.stream().filter(PictureNames::isDecoration));
        Map<String, WebAddress> distinct = new LinkedHashMap<>();
        decorationLast
                .flatMap(reference -> Markup.address(base, reference).stream())
                .forEach(address ->
                        distinct.putIfAbsent(CanonicalAddress.of(address).key(), address));
        List<WebAddress> all = distinct.values().stream().limit(MOST).toList();
        return new PagePictures(all, (int) all.stream()
                .filter(address -> !PictureNames.isDecoration(address.toString()))
                .count());
    }

    private static Stream<String> inPage(Stream<Element> images) {
        return images.limit(MOST_LOOKED_AT)
                .filter(image -> image.closest(BESIDE_THE_STORY) == null)
                .filter(PagePictures::isLargeEnough)
                .map(PagePictures::reference)
                .filter(reference -> !reference.isBlank() && !PictureNames.isSmall(reference));
    }

    /** GIFs in a page are mostly arrows and dots: one that does not say that it is large is not taken. */
    private static boolean isLargeEnough(Element image) {
        if (reference(image).toLowerCase(Locale.ROOT).contains(".gif")
                && EntryPictures.size(image, "width").orElse(0) < SMALLEST) {
            return false;
        }
        return EntryPictures.size(image, "width").filter(width -> width > 0).orElse(SMALLEST) >= SMALLEST
                && EntryPictures.size(image, "height")
                                .filter(height -> height > 0)
                                .orElse(SMALLEST)
                        >= SMALLEST;
    }

    /** The largest that the element names; pages that load late hide the address from the first look. */
    private static String reference(Element image) {
        return Stream.of("srcset", "data-srcset")
                .flatMap(attribute -> widest(image.attr(attribute)).stream())
                .findFirst()
                .orElseGet(() -> Stream.of("data-src", "data-original", "data-lazy-src", "data-orig-file", "src")
                        .map(image::attr)
                        .filter(reference -> !reference.isBlank() && !PictureNames.isUnreadable(reference))
                        .findFirst()
                        .orElse(""));
    }

    private static Optional<String> widest(String srcset) {
        return Stream.of(srcset.split(",\\s+"))
                .map(candidate -> candidate.strip().split("\\s+"))
                .filter(parts -> parts.length == 2 && parts[1].matches("\\d{1,5}w"))
                .filter(parts -> width(parts) <= 2_600)
                .max(Comparator.comparingInt(PagePictures::width))
                .map(parts -> parts[0]);
    }

    private static int width(String[] candidate) {
        return Integer.parseInt(candidate[1].substring(0, candidate[1].length() - 1));
    }
}
