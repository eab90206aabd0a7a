package dk.fortaler.content.reading;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text from outside as one line of plain words: no markup, no control letters, no endless length. */
public final class CleanText {
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_SUMMARY = 600;
    private static final int LONGEST_HTML = 400_000;
    // Controls, and the marks that turn the reading direction of what follows, with which a title can lie.
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\u00AD\\u200B\\u2028\\u2029\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern LOOKS_LIKE_MARKUP = Pattern.compile("</?[a-zA-Z!]|&(#\\w+|\\w+);");

    private CleanText() {}

    /** Words that are not markup. */
    public static String plain(String text) {
        String oneLine = SPACES.matcher(text).replaceAll(" ");
        return SPACES.matcher(UNSEEN.matcher(oneLine).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** What a reader of the markup sees, in one line; scripts, styles and comments are not seen. */
    static String seen(Element element) {
        var words = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText());
                } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
                    words.append(' ');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element inner && inner.isBlock()) {
                    words.append(' ');
                }
            }
        });
        return plain(words.toString());
    }

    /** Text that may be markup, as feeds mix the two: what a reader would see of it. */
    static String ofHtml(String maybeHtml) {
        if (!LOOKS_LIKE_MARKUP.matcher(maybeHtml).find()) {
            return plain(maybeHtml);
        }
        return seen(parse(maybeHtml));
    }

    static Element parse(String html) {
        String bounded = html.length() > LONGEST_HTML ? html.substring(0, LONGEST_HTML) : html;
        Element body = Jsoup.parseBodyFragment(bounded).body();
        body.select("script,style,noscript,template,iframe,object,svg,head,title")
                .remove();
        return body;
    }

    /** At most so many characters, cut between words, with three dots where something is missing. */
    public static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int cut = words.preceding(longest);
        if (cut < longest / 2) {
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(text);
            cut = letters.preceding(longest);
        }
        return text.substring(0, Math.max(cut, 0)).strip().replaceAll("[\\s,;:–—-]+$", "") + "…";
    }
}
