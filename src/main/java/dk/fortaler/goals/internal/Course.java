package dk.fortaler.goals.internal;

import dk.fortaler.goals.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How a goal has gone and where it is heading.
 *
 * @param readings one for each whole step since the evening before the first day, oldest first
 * @param now the last day that counts so far: today, or the day on which it ended or was closed
 * @param value in the evening of {@code now}
 * @param over whether its last day is past and all that counts up to it is out
 */
public record Course(Aim aim, List<Reading> readings, LocalDate now, double value, boolean over) {
    /** So much of the way and more at the deadline is ahead. */
    public static final double AHEAD_FROM = 1.10;

    /** Less of the way than so much is behind. */
    public static final double BEHIND_BELOW = 0.95;

    public Course {
        readings = List.copyOf(readings);
    }

    public boolean reached() {
        return value >= aim.target().doubleValue();
    }

    /** Between 0 and 1, for bars. */
    public double done() {
        return Math.clamp(aim.way(value), 0, 1);
    }

    public Optional<Forecast> forecast() {
        return Forecast.of(readings.stream().map(Reading::value).toList());
    }

    /** Where it is heading at the deadline, within what the measure can be; nothing before there are readings enough. */
    public Optional<Outlook> outlook() {
        return outlookAt(aim.ends());
    }

    /** As {@link #outlook()}, for a day from the last reading on. */
    public Optional<Outlook> outlookAt(LocalDate day) {
        return forecast().map(forecast -> {
            double ahead = (double) ChronoUnit.DAYS.between(readings.getLast().day(), day) / aim.step();
            return new Outlook(
                    possible(forecast.lower(ahead)), possible(forecast.at(ahead)), possible(forecast.upper(ahead)));
        });
    }

    public Standing standing() {
        if (reached()) {
            return Standing.REACHED;
        }
        if (over) {
            return Standing.MISSED;
        }
        if (now.isBefore(aim.starts())) {
            return Standing.NOT_BEGUN;
        }
        return outlook().map(outlook -> heading(aim.way(outlook.expected()))).orElse(Standing.TOO_EARLY);
    }

    private static Standing heading(double way) {
        if (way >= AHEAD_FROM) {
            return Standing.AHEAD;
        }
        return way < BEHIND_BELOW ? Standing.BEHIND : Standing.ON_TRACK;
    }

    /** What adds up never falls; nothing is under 0; percent and points end at 100. */
    private double possible(double value) {
        double least = aim.measure().sums() ? this.value : 0;
        return Math.clamp(value, least, Math.max(least, aim.measure().unit().most()));
    }

    /**
     * A forecast for one day.
     *
     * @param lower eight in ten outcomes lie between it and {@code upper}
     */
    public record Outlook(double lower, double expected, double upper) {}
}
