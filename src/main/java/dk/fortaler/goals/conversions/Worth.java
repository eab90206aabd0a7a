package dk.fortaler.goals.conversions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a conversion is worth.
 *
 * @param amount 0 to {@link #MOST}, with two decimals at the most
 * @param currency one of {@link #CURRENCIES}
 */
public record Worth(BigDecimal amount, String currency) {
    /** By their letters (ISO 4217). */
    public static final List<String> CURRENCIES = List.of("DKK", "SEK", "NOK", "EUR", "USD", "GBP");

    public static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 2;

    /** @throws IllegalArgumentException where it is none */
    public Worth {
        if (!isAmount(amount) || !CURRENCIES.contains(currency)) {
            throw new IllegalArgumentException("Not an amount");
        }
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Compared before it is looked at closer: a number from outside can have an exponent of millions. */
    public static boolean isAmount(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MOST) <= 0
                && number.stripTrailingZeros().scale() <= DECIMALS;
    }
}
