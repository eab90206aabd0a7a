package dk.fortaler.kernel.text;

import java.util.regex.Pattern;

/** People's names as letters use them. */
public final class Names {
    /** A word that one can be called by: two letters at the least, and no "J." or "Dr." */
    private static final Pattern CALLED = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*\\p{L}\\p{M}*");

    private Names() {}

    /** By what somebody is greeted: the first of several names; the whole where its first word is none, as in "J. P. Holm". */
    public static String first(String name) {
        String whole = name.strip();
        String[] words = whole.split("\\s+", 2);
        return CALLED.matcher(words[0]).matches() ? words[0] : whole;
    }
}
