package dk.fortaler.goals;

import com.ibm.icu.text.NumberFormat;
import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values as a reader of the page's language reads them. */
public final class Amounts {
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

    /** To the measure's own decimals, for drawing. */
    public static double drawn(Measure measure, double value) {
        return BigDecimal.valueOf(value)
                .setScale(measure.unit().decimals(), RoundingMode.HALF_UP)
                .doubleValue();
    }
}
