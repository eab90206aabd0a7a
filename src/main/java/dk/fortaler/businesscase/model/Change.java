package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What of a case somebody could change who finds that it loses money: in what steps, and how far one can believe it. The
 * bounds are ours: three times what was said (or twice what is usual, where that is more), three shares a week, a quarter of
 * the employees, half of the hours, and the longest time that a case looks ahead. Prices are not among them: they are what
 * they are.
 */
public enum Change {
    DIALOGUES("0.5"),
    HIRES("0.5"),
    SHARES("0.5"),
    AMBASSADORS("1"),
    MANAGER_HOURS("0.5"),
    AMBASSADOR_HOURS("0.05"),
    MONTHS("1"),
    /** Counting what the attention would have cost, 0 or 1. */
    MEDIA("1");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final BigDecimal step;

    Change(String step) {
        this.step = new BigDecimal(step);
    }

    /** What the case says now. */
    BigDecimal now(Assumptions given) {
        return switch (this) {
            case DIALOGUES -> given.dialoguesPerMonth().expected();
            case HIRES -> given.hiresPerYear().expected();
            case SHARES -> given.sharesPerWeek().expected();
            case AMBASSADORS -> given.crew().share().multiply(HUNDRED);
            case MANAGER_HOURS -> given.effort().managerHours();
            case AMBASSADOR_HOURS -> given.effort().ambassadorHours();
            case MONTHS -> BigDecimal.valueOf(given.months());
            case MEDIA -> given.mediaValue() == MediaValue.OFF ? BigDecimal.ZERO : BigDecimal.ONE;
        };
    }

    /** The furthest that one can believe. */
    BigDecimal bound(Assumptions given) {
        return switch (this) {
            case DIALOGUES ->
                now(given).multiply(THREE).max(Usual.dialogues(given.crew()).high());
            case HIRES ->
                now(given).multiply(THREE).max(Usual.hires(given.crew()).high());
            case SHARES -> now(given).max(THREE);
            case AMBASSADORS -> now(given).max(QUARTER);
            case MANAGER_HOURS, AMBASSADOR_HOURS -> now(given).multiply(HALF);
            case MONTHS -> BigDecimal.valueOf(Assumptions.LONGEST);
            case MEDIA -> BigDecimal.ONE;
        };
    }

    /** How many steps there are from now to the bound; the last may be a smaller one. */
    int steps(Assumptions given) {
        return bound(given)
                .subtract(now(given))
                .abs()
                .divide(step, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** After so many steps: round numbers, whatever the case says now. */
    BigDecimal after(Assumptions given, int steps) {
        BigDecimal now = now(given);
        BigDecimal bound = bound(given);
        boolean up = bound.compareTo(now) > 0;
        BigDecimal whole = now.divide(step, 0, up ? RoundingMode.FLOOR : RoundingMode.CEILING);
        BigDecimal moved = whole.add(BigDecimal.valueOf(up ? steps : -steps)).multiply(step);
        return up ? moved.min(bound) : moved.max(bound);
    }

    Assumptions applied(Assumptions given, BigDecimal to) {
        Activity does = given.activity();
        Effort effort = given.effort();
        return switch (this) {
            case DIALOGUES -> given.withActivity(does.withDialogues(around(does.dialoguesPerMonth(), to)));
            case HIRES -> given.withActivity(does.withHires(around(does.hiresPerYear(), to)));
            case SHARES -> given.withActivity(does.withShares(around(does.sharesPerWeek(), to)));
            case AMBASSADORS -> given.withShareOfEmployees(to.divide(HUNDRED));
            case MANAGER_HOURS -> given.withEffort(effort.withManagerHours(to));
            case AMBASSADOR_HOURS -> given.withEffort(effort.withAmbassadorHours(to));
            case MONTHS -> given.withMonths(to.intValueExact());
            case MEDIA -> given.withMediaValue(MediaValue.CLICKS);
        };
    }

    private static Range around(Range given, BigDecimal expected) {
        return new Range(given.low().min(expected), expected, given.high().max(expected));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
