package dk.fortaler.content.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words of a story's markup, without what publishing systems hang on at the end. */
final class Summaries {
    private static final int ENOUGH_WORDS = 60;
    private static final int MOST_LINKS = 30;
    private static final int LONGEST_LIST = 400;
    private static final Set<String> MORE = Set.of(
            "read more",
            "continue reading",
            "more",
            "[…]",
            "[...]",
            "learn more",
            "læs mere",
            "læs mere her",
            "läs mer",
            "les mer",
            "weiterlesen",
            "mehr",
            "comments");
    private static final Pattern APPEARED_FIRST =
            Pattern.compile("\\s*(?:The post .{1,300} (?:appeared|first appeared) (?:first )?on .{1,200}\\.?|"
                    + "Indlægget .{1,300} blev (?:først )?(?:vist|udgivet) (?:første gang )?(?:på|den) .{1,200}\\.?)$");
    private static final Pattern BRACKETS_LEFT = Pattern.compile("\\s*\\((?:[\\s,]*)\\)\\s*$");

    private Summaries() {}

    static String of(String maybeHtml) {
        Element body = CleanText.parse(maybeHtml);
        for (Element link : lastLinks(body)) {
            String words = CleanText.seen(link)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[\\s.…→»>:]+$", "")
                    .strip();
            if (MORE.contains(words) || words.startsWith("continue reading")) {
                link.remove();
            }
        }
        removeTopicsAtTheEnd(body);
        removeCodeAmongWords(body);
        String words = CleanText.seen(body);
        return BRACKETS_LEFT
                .matcher(APPEARED_FIRST.matcher(words).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** What hangs on at the end is among the last; the thousands before it are not looked at. */
    private static List<Element> lastLinks(Element body) {
        List<Element> links = body.select("a");
        return List.copyOf(links.subList(Math.max(0, links.size() - MOST_LINKS), links.size()));
    }

    /** A listing says nothing in one line, unless there is nothing else. */
    private static void removeCodeAmongWords(Element body) {
        Element words = body.clone();
        words.select("pre").remove();
        if (CleanText.seen(words).length() >= ENOUGH_WORDS) {
            body.select("pre").remove();
        }
    }

    /** "(Science, Space)": a list of nothing but links at the end says what a story is filed under, not what it says. */
    private static void removeTopicsAtTheEnd(Element body) {
        String whole = body.wholeText().stripTrailing();
        int open = whole.lastIndexOf('(');
        if (open < 0 || !whole.endsWith(")") || whole.length() - open > LONGEST_LIST) {
            return;
        }
        String rest = whole.substring(open + 1, whole.length() - 1);
        for (Element link : lastLinks(body)) {
            rest = rest.replace(link.wholeText(), "");
        }
        if (rest.replace(",", "").isBlank()) {
            String topics = whole.substring(open);
            lastLinks(body).stream()
                    .filter(link -> topics.contains(link.wholeText()))
                    .forEach(Element::remove);
        }
    }
}
