package dk.fortaler.businesscase.internal;

import java.math.BigDecimal;

/**
 * What happened in one month.
 *
 * @param shares posted: the person says so, or a human clicked the link
 * @param followers of those who posted, as they told, added up over the shares
 * @param untold shares of people who told no followers, which count for none
 * @param clicks by humans
 */
public record Actual(int month, BigDecimal shares, BigDecimal followers, long untold, BigDecimal clicks) {
    static Actual none(int month) {
        return new Actual(month, BigDecimal.ZERO, BigDecimal.ZERO, 0, BigDecimal.ZERO);
    }
}
