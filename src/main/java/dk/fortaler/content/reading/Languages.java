package dk.fortaler.content.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Language tags as the web writes them: {@code da-DK}, {@code en_us}, {@code DA}. */
final class Languages {
    private static final Pattern PRIMARY = Pattern.compile("^\\s*([a-zA-Z]{2,3})(?:[-_,; ].*)?\\s*$", Pattern.DOTALL);

    private Languages() {}

    /** The primary language in lower case. */
    static Optional<String> code(String tag) {
        Matcher matcher = PRIMARY.matcher(tag);
        return matcher.matches()
                ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)).filter(code -> !code.equals("und"))
                : Optional.empty();
    }
}
