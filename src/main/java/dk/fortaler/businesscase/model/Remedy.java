package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One change that alone brings the expected scenario of a case that loses money to break even: the smallest, in steps that one
 * would type, and within what an organisation can believe of itself ({@link Change}).
 *
 * @param from what the case says now, as it is typed: a percentage as such
 * @param to what it would have to say; 1 where {@link Change#MEDIA} is switched on
 * @param result of the expected scenario then; 0 or more
 */
public record Remedy(Change change, BigDecimal from, BigDecimal to, BigDecimal result) {
    private static final int SHOWN = 3;

    /** Whether it loses in all three scenarios, so that something has to change before anybody is asked. */
    public static boolean isNeeded(Projections projections) {
        return projections.high().result().signum() < 0;
    }

    /** The easiest first, three at the most: the one that goes the smallest part of the way to what is believable. */
    public static List<Remedy> of(Assumptions given) {
        return Arrays.stream(Change.values())
                .flatMap(change -> smallest(given, change).stream())
                .sorted(Comparator.comparing(found -> found.stretch(given)))
                .limit(SHOWN)
                .toList();
    }

    /** Where no change is enough alone: the one that, as far as it can go, leaves the least missing. */
    public static Optional<Remedy> nearest(Assumptions given) {
        BigDecimal now = Projection.of(given, Scenario.EXPECTED).result();
        return Arrays.stream(Change.values())
                .filter(change -> change.steps(given) > 0)
                .map(change -> at(given, change, change.steps(given)))
                .filter(found -> found.result.compareTo(now) > 0)
                .max(Comparator.comparing(Remedy::result));
    }

    /** By bisection: each change moves the result one way only. */
    private static Optional<Remedy> smallest(Assumptions given, Change change) {
        int enough = change.steps(given);
        if (enough == 0) {
            return Optional.empty();
        }
        Remedy found = at(given, change, enough);
        if (found.result.signum() < 0) {
            return Optional.empty();
        }
        int tooLittle = 0;
        while (enough - tooLittle > 1) {
            int middle = tooLittle + (enough - tooLittle) / 2;
            Remedy tried = at(given, change, middle);
            if (tried.result.signum() < 0) {
                tooLittle = middle;
            } else {
                enough = middle;
                found = tried;
            }
        }
        return Optional.of(found);
    }

    private static Remedy at(Assumptions given, Change change, int steps) {
        BigDecimal to = change.after(given, steps);
        BigDecimal result =
                Projection.of(change.applied(given, to), Scenario.EXPECTED).result();
        return new Remedy(change, change.now(given), to, result);
    }

    private BigDecimal stretch(Assumptions given) {
        return to.subtract(from).divide(change.bound(given).subtract(from), 6, RoundingMode.HALF_UP);
    }
}
