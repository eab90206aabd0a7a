package dk.fortaler.businesscase.documents;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Range;
import dk.fortaler.kernel.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;

/** Numbers, sums, days and lists as the reader's language writes them. */
record Amounts(Language language, Currency currency) {
    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final int FINE = 2;

    /** Whole from ten on; with one decimal below, where the decimal says something. */
    String number(BigDecimal value) {
        return number(value, value.abs().compareTo(FEW) < 0 ? 1 : 0);
    }

    /** People and other things that come in whole ones, half up. */
    String whole(BigDecimal value) {
        return number(value, 0);
    }

    /** As it was given, to two decimals. */
    String fine(BigDecimal value) {
        return number(value, FINE);
    }

    String money(BigDecimal value) {
        return currency.write(value, language).replace(Currency.JOINT, ""); // few fonts of office programs know it
    }

    /** As it was given: with decimals only where it has some. */
    String price(BigDecimal value) {
        return currency.writeAsGiven(value, language);
    }

    String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getPercentInstance(language.locale());
        format.setMaximumFractionDigits(FINE);
        format.setRoundingMode(RoundingMode.HALF_UP.ordinal());
        return format.format(share);
    }

    /** One value where all three are the same, otherwise low, expected and high. */
    String range(Range range, Function<BigDecimal, String> written) {
        return range.low().compareTo(range.high()) == 0
                ? written.apply(range.expected())
                : written.apply(range.low()) + " · " + written.apply(range.expected()) + " · "
                        + written.apply(range.high());
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }

    String list(List<String> names) {
        return ListFormatter.getInstance(language.locale()).format(names);
    }

    private String number(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP.ordinal());
        return format.format(value);
    }
}
