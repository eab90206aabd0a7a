package dk.fortaler.content.reading;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Where a feed's entry may hide its picture, best place first; avatars and counting pixels are none. */
final class EntryPictures {
    private static final int SMALLEST = 100;

    private EntryPictures() {}

    /** References, not yet resolved. */
    static Stream<String> of(Element story) {
        return Stream.<Function<Element, Stream<String>>>of(
                        EntryPictures::inMediaRss,
                        EntryPictures::enclosed,
                        EntryPictures::ofPodcast,
                        EntryPictures::inItsText)
                .flatMap(place -> place.apply(story))
                .filter(reference -> !reference.isBlank());
    }

    /** The widest of the pictures that Media RSS names. */
    private static Stream<String> inMediaRss(Element story) {
        return Stream.of("media:content", "media:thumbnail")
                .flatMap(name -> Markup.within(story, name)
                        .filter(media -> isPicture(media, name))
                        .filter(EntryPictures::isLargeEnough)
                        .sorted(Comparator.comparingInt(
                                        (Element media) -> size(media, "width").orElse(0))
                                .reversed()))
                .map(media -> media.attr("url"));
    }

    private static boolean isPicture(Element media, String name) {
        String type = media.attr("type").toLowerCase(Locale.ROOT);
        String medium = media.attr("medium").toLowerCase(Locale.ROOT);
        return name.equals("media:thumbnail")
                || medium.equals("image")
                || type.startsWith("image/")
                || (type.isEmpty() && medium.isEmpty() && looksLikePicture(media.attr("url")));
    }

    private static Stream<String> enclosed(Element story) {
        Stream<String> rss = Markup.children(story, "enclosure")
                .filter(enclosure -> isPictureType(enclosure, enclosure.attr("url")))
                .map(enclosure -> enclosure.attr("url"));
        Stream<String> atom = Markup.children(story, "link")
                .filter(link -> link.attr("rel").equalsIgnoreCase("enclosure"))
                .filter(link -> isPictureType(link, link.attr("href")))
                .map(link -> link.attr("href"));
        return Stream.concat(rss, atom);
    }

    private static boolean isPictureType(Element enclosure, String reference) {
        String type = enclosure.attr("type").toLowerCase(Locale.ROOT);
        return type.startsWith("image/") || (type.isEmpty() && looksLikePicture(reference));
    }

    private static Stream<String> ofPodcast(Element story) {
        return Markup.children(story, "itunes:image").map(image -> image.attr("href"));
    }

    private static Stream<String> inItsText(Element story) {
        return Stream.of("content:encoded", "content", "description", "summary")
                .flatMap(name -> Markup.children(story, name))
                .flatMap(text -> text.attr("type").equalsIgnoreCase("xhtml")
                        ? text.select("img").stream()
                        : CleanText.parse(text.wholeText()).select("img").stream())
                .filter(EntryPictures::isLargeEnough)
                .map(image -> image.attr("src"))
                .filter(reference -> !PictureNames.isDecoration(reference));
    }

    private static boolean looksLikePicture(String reference) {
        return reference.toLowerCase(Locale.ROOT).matches(".*\\.(?:jpe?g|png|webp|gif)(?:[?#].*)?");
    }

    private static boolean isLargeEnough(Element picture) {
        return size(picture, "width").orElse(SMALLEST) >= SMALLEST
                && size(picture, "height").orElse(SMALLEST) >= SMALLEST;
    }

    static Optional<Integer> size(Element picture, String attribute) {
        String digits = picture.attr(attribute).strip().replaceFirst("px$", "");
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
