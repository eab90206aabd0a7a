package dk.fortaler.goals.internal;

import dk.fortaler.goals.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From where to where, and by when.
 *
 * @param baseline of a measure that adds up: what the same number of days before brought, to compare with, as the count
 *     itself begins at 0; of a level: where it stood at the start
 * @param starts the first day that counts
 * @param ends the last
 */
public record Aim(Measure measure, BigDecimal baseline, BigDecimal target, LocalDate starts, LocalDate ends) {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int EIGHT_WEEKS = 56;
    private static final int LONGEST_BY_DAY = 400;
    private static final int STEPS_OF_A_SHORT_ONE = 8;

    public Aim {
        if (!ends.isAfter(starts) || target.compareTo(baseline) <= 0 || baseline.signum() < 0) {
            throw new IllegalArgumentException(
                    "Not a goal: " + baseline + " to " + target + ", " + starts + " to " + ends);
        }
    }

    /** The value at the evening before the first day. */
    public double from() {
        return measure.sums() ? 0 : baseline.doubleValue();
    }

    public LocalDate eve() {
        return starts.minusDays(1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(eve(), ends);
    }

    /** Days from one reading to the next: a week, or an eighth of a goal of less than eight weeks; a month for an index. */
    public int step() {
        if (measure == Measure.SSI) {
            return DAYS_OF_A_MONTH;
        }
        return days() >= EIGHT_WEEKS ? DAYS_OF_A_WEEK : (int) Math.max(1, days() / STEPS_OF_A_SHORT_ONE);
    }

    /** Days from one point of its curve to the next. */
    public int drawnEvery() {
        return days() > LONGEST_BY_DAY ? DAYS_OF_A_WEEK : 1;
    }

    /** Where the value would be in the evening of a day if it grew as evenly as can be: a straight line to the target. */
    public double paceAt(LocalDate day) {
        double part = Math.clamp((double) ChronoUnit.DAYS.between(eve(), day) / days(), 0, 1);
        return from() + (target.doubleValue() - from()) * part;
    }

    /** How much of the way a value is: 0 at its beginning, 1 at the target, more beyond it. */
    public double way(double value) {
        return (value - from()) / (target.doubleValue() - from());
    }
}
