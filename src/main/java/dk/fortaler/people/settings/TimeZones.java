package dk.fortaler.people.settings;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The time zones to choose from: places by the names that they have today, those of Europe first. */
public final class TimeZones {
    private static final Pattern PLACES = Pattern.compile(
            "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");
    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final List<String> ALL = KNOWN.stream()
            .filter(id -> PLACES.matcher(id).matches())
            .map(TimeZones::today)
            .distinct()
            .sorted(Comparator.comparing((String id) -> !id.startsWith("Europe/"))
                    .thenComparing(id -> id))
            .toList();

    private TimeZones() {}

    public static List<String> all() {
        return ALL;
    }

    /** Its name of today (Europe/Kyiv for Europe/Kiev); as it is where Java does not know that one. */
    static String today(String id) {
        String today = TimeZone.getIanaID(id);
        return PLACES.matcher(today).matches() && KNOWN.contains(today) ? today : id;
    }

    static Optional<ZoneId> find(String id) {
        return ALL.contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }
}
