package dk.fortaler.content.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's title without the site's name, which most pages hang on before or after. */
final class PageTitles {
    // "Story | Paper", "Story - Section - Paper", "Story_Section_Paper" (as Chinese sites write), "Story [Paper]"
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|¦–—·•»«:]{1,2}\\s+|\\s+-{1,2}\\s+|\\s*_\\s*|\\s+\\|\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.+?)\\s*[\\[(]([^\\[\\]()]{2,60})[\\])]$");

    private static final int LONGEST_RAW = 1_000;

    private PageTitles() {}

    static String of(Document document, Meta meta, LinkedData data, String site, String host) {
        List<String> headings = headings(document);
        return Stream.of(
                        meta.all("og:title", "twitter:title"),
                        data.titles(),
                        meta.all("headline", "dc.title", "title"),
                        titleElement(document).stream(),
                        headings.stream())
                .flatMap(each -> each)
                .map(PageTitles::bounded)
                .map(title -> withoutSite(title, headings, List.of(site, host)))
                .filter(title -> !isOnlyTheSite(title, site, headings))
                .findFirst()
                .or(() -> headings.stream().findFirst())
                .or(() -> titleElement(document))
                .map(title -> CleanText.shorten(title, CleanText.LONGEST_TITLE))
                .orElse("");
    }

    /** Longer than any title with its site's name; what follows looks at each part of it. */
    private static String bounded(String title) {
        return title.length() > LONGEST_RAW ? title.substring(0, LONGEST_RAW) : title;
    }

    private static Optional<String> titleElement(Document document) {
        return document.select("head > title, title").stream()
                .map(title -> CleanText.plain(title.wholeText()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<String> headings(Document document) {
        return document.select("h1").stream()
                .map(PageTitles::heading)
                .filter(text -> text.length() > 3)
                .limit(10)
                .toList();
    }

    private static String heading(Element element) {
        return CleanText.shorten(CleanText.seen(element), CleanText.LONGEST_TITLE);
    }

    private static boolean isOnlyTheSite(String title, String site, List<String> headings) {
        return isLike(title, site) && headings.stream().anyMatch(heading -> !isLike(heading, site));
    }

    /** Parts go from the ends as long as they name the site, or the rest is word for word a heading of the page. */
    private static String withoutSite(String title, List<String> headings, List<String> names) {
        Matcher brackets = IN_BRACKETS.matcher(title);
        if (brackets.matches() && (isAny(brackets.group(2), names) || headings.contains(brackets.group(1)))) {
            return brackets.group(1);
        }
        return headings.stream()
                .filter(heading -> isBeforeASeparator(title, heading))
                .findFirst()
                .orElseGet(() -> cut(title, names));
    }

    private static boolean isBeforeASeparator(String title, String heading) {
        return heading.length() >= 8
                && title.startsWith(heading)
                && SEPARATOR.matcher(title.substring(heading.length())).lookingAt();
    }

    private static String cut(String title, List<String> names) {
        String rest = title;
        for (boolean shorter = true; shorter; ) {
            String next = withoutOneEnd(rest, names);
            shorter = next.length() < rest.length();
            rest = next;
        }
        return rest;
    }

    private static String withoutOneEnd(String title, List<String> names) {
        Matcher separator = SEPARATOR.matcher(title);
        String result = title;
        boolean first = true;
        while (separator.find()) {
            String before = title.substring(0, separator.start());
            String after = title.substring(separator.end());
            if (first && isAny(before, names) && after.length() >= 8) {
                return after;
            }
            first = false;
            result = isAny(after, names) && !before.isBlank() ? before : result;
        }
        return result;
    }

    private static boolean isAny(String part, List<String> names) {
        return names.stream().anyMatch(name -> isLike(part, name));
    }

    /** "Herald Sun", "HeraldSun" and "heraldsun.com.au" are one name. */
    private static boolean isLike(String part, String name) {
        String a = letters(part);
        String b = letters(name);
        return !a.isEmpty()
                && (a.equals(b)
                        || (a.length() >= 4 && a.equals(letters(firstLabel(name))))
                        || (isHost(part) && b.equals(letters(firstLabel(part)))));
    }

    private static boolean isHost(String part) {
        return part.indexOf('.') > 0 && part.indexOf(' ') < 0;
    }

    private static String firstLabel(String host) {
        String bare = host.replaceFirst("^(?:www|m)\\.", "");
        int dot = bare.indexOf('.');
        return dot < 0 ? bare : bare.substring(0, dot);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").replaceFirst("^(?:www)", "");
    }
}
