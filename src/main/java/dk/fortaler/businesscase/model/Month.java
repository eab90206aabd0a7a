package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One month of a projection. Each figure is kept to six decimals; every sum of them is exact.
 *
 * @param number from 1
 * @param ambassadors on average
 * @param reach views of posts (not different people)
 * @param mediaValue what they would have cost as advertising; nothing where that is off
 * @param hiring saved
 * @param sales brought
 * @param time the ambassadors', the manager's and the course's hours
 * @param fees licences, and in the first month what the start costs
 * @param cumulative returns less cost, from the first month to this one
 */
public record Month(
        int number,
        BigDecimal ambassadors,
        BigDecimal shares,
        BigDecimal reach,
        BigDecimal clicks,
        BigDecimal mediaValue,
        BigDecimal hiring,
        BigDecimal sales,
        BigDecimal time,
        BigDecimal fees,
        BigDecimal cumulative) {
    private static final int DECIMALS = 6;

    static BigDecimal kept(BigDecimal figure) {
        return figure.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public BigDecimal returns() {
        return mediaValue.add(hiring).add(sales);
    }

    public BigDecimal cost() {
        return time.add(fees);
    }

    public BigDecimal result() {
        return returns().subtract(cost());
    }
}
