package dk.fortaler.goals.conversions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conversion to be counted.
 *
 * @param day on which it happened, in the organisation's time zone
 * @param note at most {@link #LONGEST_NOTE} letters; may be empty
 */
public record NewConversion(
        ConversionKind kind, LocalDate day, @Nullable Worth worth, CountedFor countedFor, String note) {
    public static final int LONGEST_NOTE = 500;

    /** What happened longer ago is no figure of a goal. */
    public static final int YEARS_BACK = 3;

    /** Whether a conversion can have happened on a day. */
    public static boolean isDay(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusYears(YEARS_BACK));
    }
}
