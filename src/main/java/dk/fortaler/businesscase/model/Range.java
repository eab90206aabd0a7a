package dk.fortaler.businesscase.model;

import java.math.BigDecimal;

/** A figure that nobody knows for sure: low ≤ expected ≤ high, none negative. */
public record Range(BigDecimal low, BigDecimal expected, BigDecimal high) {
    public Range {
        if (low.signum() < 0 || low.compareTo(expected) > 0 || expected.compareTo(high) > 0) {
            throw new IllegalArgumentException("Not a range: " + low + ", " + expected + ", " + high);
        }
    }

    public static Range of(String low, String expected, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(expected), new BigDecimal(high));
    }

    public static Range exactly(BigDecimal value) {
        return new Range(value, value, value);
    }

    public BigDecimal in(Scenario scenario) {
        return switch (scenario) {
            case LOW -> low;
            case EXPECTED -> expected;
            case HIGH -> high;
        };
    }

    /** Whether all three are the same numbers, however they are written. */
    public boolean isSame(Range other) {
        return low.compareTo(other.low) == 0
                && expected.compareTo(other.expected) == 0
                && high.compareTo(other.high) == 0;
    }

    /** All three times the same factor, which is not negative. */
    public Range times(BigDecimal factor) {
        return new Range(low.multiply(factor), expected.multiply(factor), high.multiply(factor));
    }
}
