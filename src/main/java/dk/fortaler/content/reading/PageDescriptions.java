package dk.fortaler.content.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's description: what it says of itself, else its first paragraph of words. */
final class PageDescriptions {
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final int MOST_LOOKED_AT = 300;
    private static final int SHORTEST_CUT = 80;
    private static final String WORDS = "article p, main p, [role=main] p, [itemprop=articleBody] p, .ArticleText p, p";
    private static final String NOT_THE_STORY = "nav,footer,aside,header,form,button,figcaption,noscript,dialog,"
            + "[class~=(?i)cookie|consent|comment|sidebar|footer|promo|related|newsletter|subscribe|share|byline|caption|menu],"
            + "[id~=(?i)cookie|consent|comment|sidebar|footer|promo|related|newsletter|menu]";
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?…。！？؟۔:\"”’»)\\]]$");
    private static final Pattern LONG_ENOUGH_WITHOUT_SPACES =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{20}");

    private PageDescriptions() {}

    static String of(Document document, Meta meta, LinkedData data) {
        List<String> said = Stream.of(
                        meta.whole("og:description", "twitter:description"),
                        data.descriptions(),
                        meta.whole("description", "dc.description", "abstract"))
                .flatMap(each -> each)
                .toList();
        return said.stream()
                .findFirst()
                .map(first -> longestThatBeginsWith(first, said))
                .or(() -> firstParagraph(document))
                .map(PageDescriptions::withDotsWhereItBreaksOff)
                .map(text -> CleanText.shorten(text, CleanText.LONGEST_SUMMARY))
                .orElse("");
    }

    /** The same sentence is often given twice, once cut off by a machine that counts letters. */
    private static String longestThatBeginsWith(String first, List<String> said) {
        String beginning = first.replaceFirst("\\s*(?:…|\\.\\.\\.)$", "");
        return said.stream()
                .filter(other -> other.startsWith(beginning))
                .filter(other -> other.length() <= CleanText.LONGEST_SUMMARY)
                .reduce(first, (one, other) -> other.length() > one.length() ? other : one);
    }

    private static Optional<String> firstParagraph(Document document) {
        return document.select(WORDS).stream()
                .limit(MOST_LOOKED_AT)
                .filter(paragraph -> paragraph.closest(NOT_THE_STORY) == null)
                .filter(paragraph -> !isMostlyLinks(paragraph))
                .map(CleanText::seen)
                .filter(PageDescriptions::isLongEnough)
                .findFirst();
    }

    private static boolean isLongEnough(String text) {
        return text.length() >= SHORTEST_PARAGRAPH
                || LONG_ENOUGH_WITHOUT_SPACES.matcher(text).find();
    }

    private static boolean isMostlyLinks(Element paragraph) {
        int linked = paragraph.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return linked * 2 > paragraph.text().length();
    }

    private static String withDotsWhereItBreaksOff(String text) {
        return text.length() < SHORTEST_CUT || ENDS_A_SENTENCE.matcher(text).find()
                ? text
                : text.replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }
}
