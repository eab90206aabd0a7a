package dk.fortaler.goals.ssi;

import com.ibm.icu.text.NumberFormat;
import dk.fortaler.goals.ssi.PublishedAverages.Average;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Form;
import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's own index.
 *
 * @param checkIns by month, the oldest first
 * @param averages of the organisation, as far as they are out, the oldest first
 * @param today decides which month is asked for
 * @param edited the month whose figures stand in the form; null for a new one
 * @param form as far as it is typed
 */
public record SsiView(
        List<CheckIn> checkIns,
        List<Average> averages,
        LocalDate today,
        @Nullable LocalDate edited,
        Form form) {
    private static final double MOST = 100;
    private static final List<String> MAY_BE_LEFT_OUT =
            List.of("industry", "network", "industryAverage", "networkAverage");
    private static final List<Colour> COLOURS = List.of(Colour.PRIMARY, Colour.ORANGE, Colour.GREEN, Colour.PURPLE);

    public SsiView {
        checkIns = List.copyOf(checkIns);
        averages = List.copyOf(averages);
    }

    public @Nullable CheckIn latest() {
        return checkIns.isEmpty() ? null : checkIns.getLast();
    }

    public List<CheckIn> newestFirst() {
        return checkIns.reversed();
    }

    public LocalDate month() {
        return today.withDayOfMonth(1);
    }

    /** Whether the month that runs is in. */
    public boolean isIn() {
        CheckIn latest = latest();
        return latest != null && latest.month().equals(month());
    }

    /** Whether what may be left out stands open: something is in it, or wrong with it. */
    public boolean ranksOpen() {
        return MAY_BE_LEFT_OUT.stream()
                .anyMatch(field ->
                        !form.value(field).isEmpty() || !form.errorsOf(field).isEmpty());
    }

    /** How much the last one is above the one before; null where there is none before. */
    public @Nullable BigDecimal change() {
        return checkIns.size() < 2
                ? null
                : checkIns.getLast()
                        .total()
                        .subtract(checkIns.get(checkIns.size() - 2).total());
    }

    /** The organisation's latest; null where none is out. */
    public @Nullable Average average() {
        return averages.isEmpty() ? null : averages.getLast();
    }

    /** What the person's own can be seen beside, by key of its name. */
    public Map<String, BigDecimal> beside() {
        Map<String, BigDecimal> beside = new LinkedHashMap<>();
        CheckIn latest = latest();
        if (latest != null && latest.industryAverage() != null) {
            beside.put("ssi.beside.industry", latest.industryAverage());
        }
        if (latest != null && latest.networkAverage() != null) {
            beside.put("ssi.beside.network", latest.networkAverage());
        }
        Average average = average();
        if (average != null) {
            beside.put("ssi.beside.organisation", average.total());
        }
        return beside;
    }

    /** With at most two decimals, as LinkedIn tells it and the reader writes it. */
    public static String number(Page page, BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(page.language().locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    public String signed(Page page, BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(page, value);
    }

    /** The organisation's in a month; null where it is not out. */
    public @Nullable Average averageOf(LocalDate month) {
        return averages.stream()
                .filter(each -> each.month().equals(month))
                .findFirst()
                .orElse(null);
    }

    /** The pillars on each other, and the organisation's average as a line where there is one. */
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
        List<@Nullable Double> line = new ArrayList<>();
        for (CheckIn each : checkIns) {
            Average average = averageOf(each.month());
            line.add(average == null ? null : Double.valueOf(average.total().doubleValue()));
        }
        if (line.stream().anyMatch(each -> each != null)) {
            sets.add(new Chart.Set(page.text("ssi.beside.organisation"), Kind.LINE, Colour.MUTED, line, false));
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
