package dk.fortaler.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days from the first to the last, both included, at most ten years.
 *
 * @param key by which addresses name it
 */
public record Period(String key, LocalDate first, LocalDate last) {
    /** The periods to choose among. */
    public static final List<String> KEYS = List.of("week", "month", "quarter", "year", "all");

    private static final String USUAL = "month";

    public Period {
        if (last.isBefore(first) || first.plusYears(10).isBefore(last)) {
            throw new IllegalArgumentException("Not a period: " + first + " to " + last);
        }
    }

    /** The days up to today: 7, 28, 91, 365, or ten years; a month where the key is none of ours. */
    public static Period upTo(LocalDate today, String key) {
        String known = KEYS.contains(key) ? key : USUAL;
        LocalDate first = switch (known) {
            case "week" -> today.minusDays(6);
            case "quarter" -> today.minusDays(90);
            case "year" -> today.minusDays(364);
            case "all" -> today.minusYears(10).plusDays(1);
            default -> today.minusDays(27);
        };
        return new Period(known, first, today);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The period of the same length just before, to compare with. */
    public Period before() {
        return new Period(key, first.minusDays(days()), first.minusDays(1));
    }
}
