package dk.fortaler.goals.internal;

import java.util.List;
import java.util.Optional;

/**
 * Where readings at even distances are heading: the random walk with drift.
 *
 * <p>With the last n steps d<sub>1</sub> … d<sub>n</sub> between readings, their mean m and their standard deviation s (with
 * n − 1), and y the last reading, the forecast for h steps ahead is
 *
 * <pre>  y + h·m  ±  t · s · √(h + h²/n)</pre>
 *
 * where t leaves 10 % on each side of Student's distribution with n − 1 degrees of freedom: eight in ten outcomes lie in
 * the band if steps go on differing as they did. The first part under the root is the chance in the steps to come, the
 * second that the mean itself is only known from n of them. Source: Hyndman and Athanasopoulos, <i>Forecasting: Principles
 * and Practice</i>, 3rd edition (OTexts 2021), sections 5.2 (drift method) and 5.5 (its intervals, there with the normal
 * distribution); Student's instead of it, as n is small.
 *
 * @param last the last reading
 * @param drift the mean step
 * @param spread the standard deviation of steps
 * @param steps how many there were, at least 3
 */
public record Forecast(double last, double drift, double spread, int steps) {
    /** Fewer readings make no forecast. */
    public static final int FEWEST = 4;

    /** Only the latest steps count, so that it follows when the pace has changed. */
    public static final int MOST_STEPS = 12;

    /** Student's t, 90 % quantile, for 1 to 11 degrees of freedom. */
    private static final double[] STUDENT = {
        3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.4149, 1.3968, 1.3830, 1.3722, 1.3634
    };

    /** Nothing from fewer than {@link #FEWEST} readings. */
    public static Optional<Forecast> of(List<Double> readings) {
        if (readings.size() < FEWEST) {
            return Optional.empty();
        }
        int steps = Math.min(MOST_STEPS, readings.size() - 1);
        int last = readings.size() - 1;
        double drift = (readings.get(last) - readings.get(last - steps)) / steps;
        double squares = 0;
        for (int i = last - steps + 1; i <= last; i++) {
            double off = readings.get(i) - readings.get(i - 1) - drift;
            squares += off * off;
        }
        return Optional.of(new Forecast(readings.get(last), drift, Math.sqrt(squares / (steps - 1)), steps));
    }

    /** @param ahead in steps, not negative */
    public double at(double ahead) {
        return last + ahead * drift;
    }

    public double lower(double ahead) {
        return at(ahead) - margin(ahead);
    }

    public double upper(double ahead) {
        return at(ahead) + margin(ahead);
    }

    private double margin(double ahead) {
        return STUDENT[steps - 2] * spread * Math.sqrt(ahead + ahead * ahead / steps);
    }
}
