package dk.fortaler.businesscase.internal;

import java.math.BigDecimal;

/**
 * What happened in one month.
 *
 * @param shares posted: the person says so, or a human clicked the link
 * @param followers of those who posted, as they told, added up over the shares
 * @param clicks by humans
 */
public record Actual(int month, BigDecimal shares, BigDecimal followers, BigDecimal clicks) {
    static Actual none(int month) {
        return new Actual(month, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
