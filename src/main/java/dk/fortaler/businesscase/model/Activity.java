package dk.fortaler.businesscase.model;

import java.math.BigDecimal;

/** What is uncertain of a case, and so given three times ({@link Assumptions} says what each is). */
public record Activity(
        Range sharesPerWeek, Range reachRate, Range clickRate, Range hiresPerYear, Range dialoguesPerMonth) {
    public Activity withShares(Range other) {
        return new Activity(other, reachRate, clickRate, hiresPerYear, dialoguesPerMonth);
    }

    public Activity withHires(Range other) {
        return new Activity(sharesPerWeek, reachRate, clickRate, other, dialoguesPerMonth);
    }

    public Activity withDialogues(Range other) {
        return new Activity(sharesPerWeek, reachRate, clickRate, hiresPerYear, other);
    }

    public Activity withShares(BigDecimal factor) {
        return new Activity(sharesPerWeek.times(factor), reachRate, clickRate, hiresPerYear, dialoguesPerMonth);
    }

    public Activity withReach(BigDecimal factor) {
        return new Activity(sharesPerWeek, reachRate.times(factor), clickRate, hiresPerYear, dialoguesPerMonth);
    }

    public Activity withClicks(BigDecimal factor) {
        return new Activity(sharesPerWeek, reachRate, clickRate.times(factor), hiresPerYear, dialoguesPerMonth);
    }

    public Activity withHires(BigDecimal factor) {
        return new Activity(sharesPerWeek, reachRate, clickRate, hiresPerYear.times(factor), dialoguesPerMonth);
    }

    public Activity withDialogues(BigDecimal factor) {
        return new Activity(sharesPerWeek, reachRate, clickRate, hiresPerYear, dialoguesPerMonth.times(factor));
    }
}
