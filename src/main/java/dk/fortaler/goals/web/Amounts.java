package dk.fortaler.goals.web;

import com.ibm.icu.text.NumberFormat;
import dk.fortaler.goals.Measure;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as a reader of the page's language writes them. */
public final class Amounts {
    /** Digits, in groups of three or not, and decimals; spaces are gone by then. */
    private static final Pattern DANISH = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?|-?\\d+\\.\\d{1,2}");

    private static final Pattern ENGLISH = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?|-?\\d+,\\d{1,2}");
    private static final int LONGEST = 30;

    private Amounts() {}

    /** "1.234", "4,5", "62 %". */
    public static String text(Page page, Measure measure, double value) {
        NumberFormat format = NumberFormat.getNumberInstance(page.language().locale());
        format.setMaximumFractionDigits(measure.unit().decimals());
        String number = format.format(value);
        return measure.unit() == Measure.Unit.PERCENT ? page.text("goals.percent", "value", number) : number;
    }

    public static String text(Page page, Measure measure, BigDecimal value) {
        return text(page, measure, value.doubleValue());
    }

    /** As it stands in a form. */
    static String typed(Language language, BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return language == Language.DA ? plain.replace('.', ',') : plain;
    }

    /** What somebody typed: "1.234,5" of a Dane, "1,234.5" of a Briton, both with or without groups; empty where it is no number. */
    static Optional<BigDecimal> read(Language language, String typed) {
        String dense = typed.replaceAll("[\\s\\u00a0%]", "");
        Pattern pattern = language == Language.DA ? DANISH : ENGLISH;
        if (dense.length() > LONGEST || !pattern.matcher(dense).matches()) {
            return Optional.empty();
        }
        char decimal = language == Language.DA ? ',' : '.';
        char group = language == Language.DA ? '.' : ',';
        boolean otherWay = dense.matches("-?\\d+" + Pattern.quote(String.valueOf(group)) + "\\d{1,2}");
        String plain = otherWay
                ? dense.replace(group, '.')
                : dense.replace(String.valueOf(group), "").replace(decimal, '.');
        return Optional.of(new BigDecimal(plain));
    }

    /** To the measure's own decimals, for drawing. */
    static double drawn(Measure measure, double value) {
        return BigDecimal.valueOf(value)
                .setScale(measure.unit().decimals(), RoundingMode.HALF_UP)
                .doubleValue();
    }
}
