package dk.fortaler.goals.ssi;

import dk.fortaler.goals.internal.SafeGroups;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a group of five or more: averages to one decimal, and the spread in whole points where there are ten or
 * more. How many they are is told in fives, so that no exact sum can be worked back from an average.
 *
 * @param atLeast rounded down to fives
 * @param spread null where there are fewer than ten
 */
record Averages(
        int atLeast,
        BigDecimal brand,
        BigDecimal people,
        BigDecimal insights,
        BigDecimal relations,
        BigDecimal total,
        @Nullable Spread spread) {
    private static final int FIVES = 5;
    private static final int FEWEST_FOR_SPREAD = 10;

    /** Between the quartiles lies the half in the middle. */
    record Spread(int lowerQuartile, int median, int upperQuartile) {}

    /** @throws IllegalArgumentException where there are too few */
    static Averages of(List<CheckIn> group) {
        if (group.size() < SafeGroups.FEWEST) {
            throw new IllegalArgumentException("Nothing is told of " + group.size());
        }
        return new Averages(
                group.size() / FIVES * FIVES,
                mean(group, CheckIn::brand),
                mean(group, CheckIn::people),
                mean(group, CheckIn::insights),
                mean(group, CheckIn::relations),
                mean(group, CheckIn::total),
                group.size() < FEWEST_FOR_SPREAD ? null : spread(group));
    }

    private static BigDecimal mean(List<CheckIn> group, Function<CheckIn, BigDecimal> value) {
        Stream<BigDecimal> values = group.stream().map(value);
        return values.reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(group.size()), 1, RoundingMode.HALF_UP);
    }

    /** Quartiles by linear interpolation (R's type 7, Excel's QUARTILE.INC). */
    private static Spread spread(List<CheckIn> group) {
        double[] totals =
                group.stream().mapToDouble(each -> each.total().doubleValue()).toArray();
        Arrays.sort(totals);
        return new Spread(quantile(totals, 0.25), quantile(totals, 0.5), quantile(totals, 0.75));
    }

    private static int quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return (int) Math.round(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }
}
