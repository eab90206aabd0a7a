package dk.fortaler.businesscase.facts;

import dk.fortaler.kernel.text.Language;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fact or an argument.
 *
 * @param id small letters and hyphens; a case keeps it
 * @param text does not say the figure again; it begins small where it goes on after it
 * @param figure the number that a slide shows large, or null where there is none
 * @param source who says so; null for our own reasoning only
 * @param year of the source; null for our own reasoning only
 * @param address where it can be read, without its scheme; may be empty
 */
public record Fact(
        String id,
        Theme theme,
        Strength strength,
        Wording text,
        @Nullable Wording figure,
        @Nullable Wording source,
        @Nullable Integer year,
        String address) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int LONGEST_TEXT = 240;
    private static final int LONGEST_FIGURE = 12;
    private static final int LONGEST_SOURCE = 140;
    private static final int OLDEST = 2000;
    private static final int NEWEST = 2100;

    public Fact {
        check(ID.matcher(id).matches(), id, "has an id that is none");
        check(text.longest() <= LONGEST_TEXT, id, "is too long");
        check(figure == null || figure.longest() <= LONGEST_FIGURE, id, "has a figure that is too long");
        check(source == null || source.longest() <= LONGEST_SOURCE, id, "has a source that is too long");
        check((source == null) == (strength == Strength.REASONING), id, "needs a source, or is our own reasoning");
        check((source == null) == (year == null), id, "needs a year with its source");
        check(year == null || year >= OLDEST && year <= NEWEST, id, "has a year that cannot be");
    }

    /** A text in both languages. */
    public record Wording(String da, String en) {
        public Wording {
            if (da.isBlank() || en.isBlank()) {
                throw new IllegalArgumentException("Said in one language only: " + da + en);
            }
        }

        public String in(Language language) {
            return language == Language.DA ? da : en;
        }

        int longest() {
            return Math.max(da.length(), en.length());
        }
    }

    /** The figure as a slide shows it, or nothing. */
    public String figure(Language language) {
        return figure == null ? "" : figure.in(language);
    }

    /** The whole of it as one text, where the figure does not stand large before it. */
    public String sentence(Language language) {
        return sentence(figure(language), text.in(language));
    }

    /** A text that begins small goes on after its figure; any other stands beside it. */
    public static String sentence(String figure, String text) {
        if (figure.isEmpty()) {
            return text;
        }
        return figure + (Character.isLowerCase(text.codePointAt(0)) ? " " : ": ") + text;
    }

    /** Who says so, and when; nothing for our own reasoning. */
    public String source(Language language) {
        return source == null ? "" : source.in(language) + ", " + year;
    }

    private static void check(boolean right, String id, String trouble) {
        if (!right) {
            throw new IllegalArgumentException("The fact " + id + " " + trouble);
        }
    }
}
