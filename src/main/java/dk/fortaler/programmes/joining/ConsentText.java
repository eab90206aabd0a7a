package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Resource;
import dk.fortaler.programmes.Purpose;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody reads before they agree. A version that was read never changes; other words make another version.
 *
 * @param body Markdown
 */
public record ConsentText(Purpose purpose, int version, String title, String body) {
    private static final Map<Purpose, Integer> NEWEST =
            new EnumMap<>(Map.of(Purpose.TAKING_PART, 1, Purpose.SHOWN_TO_COLLEAGUES, 1, Purpose.REMINDERS, 1));

    /** The version that is shown to whoever is asked now. */
    public static int newest(Purpose purpose) {
        return Objects.requireNonNull(NEWEST.get(purpose));
    }

    public static ConsentText newest(Purpose purpose, Language language) {
        return of(purpose, newest(purpose), language);
    }

    public static ConsentText of(Purpose purpose, int version, Language language) {
        String text = Resource.text("/consent/" + purpose.key() + "_" + version + "_" + language.tag() + ".md");
        int end = text.indexOf('\n');
        return new ConsentText(
                purpose,
                version,
                text.substring(0, end).replaceFirst("^# ", ""),
                text.substring(end + 1).strip());
    }
}
