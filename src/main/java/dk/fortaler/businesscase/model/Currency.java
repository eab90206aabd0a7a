package dk.fortaler.businesscase.model;

import dk.fortaler.kernel.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** The currencies that a case can be in. All amounts of one case are in one. */
public enum Currency {
    DKK,
    SEK,
    NOK,
    EUR,
    USD,
    GBP;

    /** Unicode's word joiner: nothing to see, and no end of a line. */
    public static final String JOINT = "\u2060";

    public static Optional<Currency> of(String code) {
        for (Currency currency : values()) {
            if (currency.name().equals(code.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(currency);
            }
        }
        return Optional.empty();
    }

    /** As the language writes a sum of it: {@code 12.500 kr.} or {@code £12,500}; whole units, rounded half up. */
    public String write(BigDecimal amount, Language language) {
        return write(amount, language, 0);
    }

    /** The same, with two decimals where the amount is not whole. */
    public String writeAsGiven(BigDecimal amount, Language language) {
        return write(amount, language, amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
    }

    /** With its sign, as a difference is written; whole units. */
    public String writeDifference(BigDecimal amount, Language language) {
        return unbroken((amount.signum() > 0 ? "+" : "") + write(amount, language));
    }

    /** A line may end after a hyphen, so a minus is a minus; before a sign like € it needs a joint as well. */
    private static String unbroken(String written) {
        return written.replace('-', '\u2212').replaceAll("(?<=[+\u2212])(?=\\p{Sc})", JOINT);
    }

    private String write(BigDecimal amount, Language language, int decimals) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(java.util.Currency.getInstance(name()));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
        String written = format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
        // English sets a code of letters right before the digits, which nobody can read.
        return unbroken(written.replaceAll("(?<=\\p{L})(?=\\d)", "\u00a0"));
    }
}
