package dk.fortaler.goals.conversions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversion as a list shows it.
 *
 * @param amount with its currency, or both null
 * @param origin link, webhook or hand
 * @param source the name of the link or hook, or of who wrote it down
 * @param person for whom it counts
 * @param story whose share brought it
 * @param recordedBy who wrote it down by hand
 */
public record ConversionRow(
        UUID id,
        String kind,
        LocalDate day,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        String origin,
        @Nullable String source,
        @Nullable String programme,
        @Nullable String person,
        @Nullable String story,
        String note,
        @Nullable UUID recordedBy) {

    /** Whether that person wrote it down themself: only they take it back without being asked first. */
    public boolean isBy(UUID someone) {
        return origin.equals("hand") && someone.equals(recordedBy);
    }
}
