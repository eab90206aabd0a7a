package dk.fortaler.people.settings;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time zones to choose from: places, those of Europe first. */
public final class TimeZones {
    private static final Pattern PLACES = Pattern.compile(
            "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");
    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> PLACES.matcher(id).matches())
            .sorted(Comparator.comparing((String id) -> !id.startsWith("Europe/"))
                    .thenComparing(id -> id))
            .toList();

    private TimeZones() {}

    public static List<String> all() {
        return ALL;
    }

    static Optional<ZoneId> find(String id) {
        return ALL.contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }
}
