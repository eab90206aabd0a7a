package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Who takes part.
 *
 * @param employees 1 to 1,000,000
 * @param share of them who become ambassadors, 0 to 1
 * @param ramp in how many months all of them have begun, evenly, 1 to 36
 */
public record Crew(long employees, BigDecimal share, int ramp) {
    /** Ambassadors in a month, from the first; a mean, so not a whole number. */
    BigDecimal in(int month) {
        BigDecimal all = BigDecimal.valueOf(employees).multiply(share);
        return month >= ramp
                ? all
                : all.multiply(BigDecimal.valueOf(month)).divide(BigDecimal.valueOf(ramp), MathContext.DECIMAL128);
    }

    /** Ambassadors on average over so many months, from the first. */
    public BigDecimal meanOf(int months) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 1; month <= months; month++) {
            sum = sum.add(in(month));
        }
        return sum.divide(BigDecimal.valueOf(months), MathContext.DECIMAL128);
    }
}
