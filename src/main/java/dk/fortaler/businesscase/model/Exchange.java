package dk.fortaler.businesscase.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Turns the Danish defaults into round amounts of other currencies: an order of magnitude to begin with, so two figures of it
 * are kept. Never used for what somebody typed.
 */
final class Exchange {
    private Exchange() {}

    static BigDecimal fromDanish(BigDecimal amount, Currency currency) {
        BigDecimal rate = switch (currency) {
            case DKK -> BigDecimal.ONE;
            case SEK, NOK -> new BigDecimal("1.5");
            case EUR -> new BigDecimal("0.13");
            case USD -> new BigDecimal("0.15");
            case GBP -> new BigDecimal("0.12");
        };
        BigDecimal exchanged = amount.multiply(rate).round(new MathContext(2, RoundingMode.HALF_UP));
        return exchanged.setScale(Math.max(0, Math.min(2, exchanged.scale())), RoundingMode.HALF_UP);
    }
}
