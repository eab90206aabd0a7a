package dk.fortaler.people.internal.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as lists write them. */
final class PersonNames {
    private static final Pattern LAST_FIRST = Pattern.compile("([^,]+), ?([^,]+)");
    private static final Set<String> AFTER_A_NAME = Set.of("jr", "sr", "phd", "mba", "msc", "cand", "ii", "iii");

    private PersonNames() {}

    /** "Hansen, Jens" is Jens Hansen; "Jens Hansen, ph.d." stays. */
    static String tidy(String name) {
        Matcher lastFirst = LAST_FIRST.matcher(name);
        if (!lastFirst.matches() || AFTER_A_NAME.contains(Headings.letters(lastFirst.group(2)))) {
            return name;
        }
        return lastFirst.group(2).strip() + " " + lastFirst.group(1).strip();
    }

    /** Names are the same when they differ by capitals alone. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
