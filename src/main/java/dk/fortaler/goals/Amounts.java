package dk.fortaler.goals;

import com.ibm.icu.text.NumberFormat;
import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as a reader of the page's language reads them. */
public final class Amounts {
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);
    private static final int FINE = 3;

    private Amounts() {}

    /** "1.234", "4,5", "62 %". */
    public static String text(Page page, Measure measure, double value) {
        return text(page, measure, value, measure.unit().decimals());
    }

    private static String text(Page page, Measure measure, double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(page.language().locale());
        format.setMaximumFractionDigits(decimals);
        String number = format.format(value);
        return measure.unit() == Measure.Unit.PERCENT ? page.text("goals.percent", "value", number) : number;
    }

    public static String text(Page page, Measure measure, BigDecimal value) {
        return text(page, measure, value.doubleValue());
    }

    /** As {@link #text}, of what is worked out: on the way to a small target whole numbers say too little. */
    public static String fine(Page page, Measure measure, BigDecimal target, double value) {
        return target.compareTo(SMALL) < 0
                ? text(page, measure, value, Math.max(1, measure.unit().decimals()))
                : text(page, measure, value);
    }

    /** To the measure's own decimals, for drawing. */
    public static double drawn(Measure measure, double value) {
        return drawn(value, measure.unit().decimals());
    }

    /** Of what is worked out, so that a straight line is one. */
    public static double drawnFine(double value) {
        return drawn(value, FINE);
    }

    private static double drawn(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
