package dk.fortaler.goals.ssi;

import com.ibm.icu.text.NumberFormat;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Form;
import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's own index.
 *
 * @param checkIns by month, the oldest first
 * @param form the next one, as far as it is typed
 */
public record SsiView(List<CheckIn> checkIns, Form form) {
    private static final double MOST = 100;
    private static final List<Colour> COLOURS = List.of(Colour.PRIMARY, Colour.ORANGE, Colour.GREEN, Colour.PURPLE);

    public SsiView {
        checkIns = List.copyOf(checkIns);
    }

    public @Nullable CheckIn latest() {
        return checkIns.isEmpty() ? null : checkIns.getLast();
    }

    public List<CheckIn> newestFirst() {
        return checkIns.reversed();
    }

    /** How much the last one is above the one before; null where there is none before. */
    public @Nullable BigDecimal change() {
        return checkIns.size() < 2
                ? null
                : checkIns.getLast()
                        .total()
                        .subtract(checkIns.get(checkIns.size() - 2).total());
    }

    /** With at most one decimal, as the reader writes it. */
    public static String number(Page page, BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(page.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    public String signed(Page page, BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(page, value);
    }

    public Chart chart(Page page) {
        List<Chart.Set> sets = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            sets.add(new Chart.Set(
                    page.text("ssi.pillar." + pillar.key()),
                    Kind.BAR,
                    COLOURS.get(pillar.ordinal()),
                    checkIns.stream().map(each -> each.of(pillar).doubleValue()).toList(),
                    false));
        }
        return Chart.of(
                        checkIns.stream()
                                .map(each -> SsiMonths.name(page, each.month()))
                                .toList(),
                        sets)
                .piledUp()
                .upTo(MOST, "");
    }
}
