package dk.fortaler.networks;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a reader sees as one sign. By {@code \X}: the JDK's BreakIterator takes a family or a flag for several.
 */
final class Graphemes {
    private static final Pattern ONE = Pattern.compile("\\X");

    private Graphemes() {}

    static Stream<String> of(String text) {
        return ONE.matcher(text).results().map(MatchResult::group);
    }

    static int count(String text) {
        return (int) ONE.matcher(text).results().count();
    }
}
