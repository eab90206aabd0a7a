package dk.fortaler.goals.conversions;

import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;

/** Amounts as a reader of the page's language reads them. */
public final class Money {
    private Money() {}

    /** "12.500 kr.", "£12.50": decimals only where there are any. */
    public static String text(Page page, BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(page.language().locale());
        format.setCurrency(Currency.getInstance(currency));
        int decimals = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        // English sets a code of letters right before the digits, which nobody can read.
        return format.format(amount).replaceAll("(?<=\\p{L})(?=\\d)", "\u00a0");
    }
}
