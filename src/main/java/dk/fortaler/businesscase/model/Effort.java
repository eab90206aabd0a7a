package dk.fortaler.businesscase.model;

import java.math.BigDecimal;

/**
 * The time and money that it takes; none negative.
 *
 * @param ambassadorHours a week, for each ambassador
 * @param managerHours a week, for the whole programme
 * @param courseHours once, for each ambassador, in the month in which they begin
 * @param startCost once, in the first month
 */
public record Effort(
        BigDecimal ambassadorHours, BigDecimal managerHours, BigDecimal courseHours, BigDecimal startCost) {
    public Effort withAmbassadorHours(BigDecimal other) {
        return new Effort(other, managerHours, courseHours, startCost);
    }

    public Effort withManagerHours(BigDecimal other) {
        return new Effort(ambassadorHours, other, courseHours, startCost);
    }
}
