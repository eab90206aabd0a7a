package dk.fortaler.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a goal of several people stands today; {@link Amounts} writes its numbers.
 *
 * @param baseline where it came from, in the measure's unit
 * @param value how far it is, in the measure's unit; null where it may not be told, or is not known
 * @param percent of the way from its beginning to its target, 0 to 100; 0 where there is no value
 * @param ends its deadline
 */
public record GoalStatus(
        GoalId id,
        String name,
        Purpose purpose,
        Measure measure,
        BigDecimal baseline,
        @Nullable Double value,
        BigDecimal target,
        int percent,
        LocalDate ends,
        Standing standing) {}
