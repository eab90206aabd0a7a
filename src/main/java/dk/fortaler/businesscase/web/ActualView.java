package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.Actual;
import dk.fortaler.businesscase.internal.StoredCase;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.businesscase.model.Projections;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Form;
import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Projected against actual.
 *
 * @param compared null where there is no version or nothing was shared yet
 * @param form the month in which it began
 */
public record ActualView(StoredCase stored, @Nullable Compared compared, Form form) {
    public String address() {
        return "/business-case/" + stored.id().value();
    }

    /**
     * A version's plan beside what happened.
     *
     * @param running whether the last month that something is known of is not over yet
     */
    public record Compared(
            int version, Assumptions given, Projections plan, YearMonth first, List<Actual> happened, boolean running) {
        public Compared {
            happened = List.copyOf(happened);
        }

        /** A row of the table: null figures lie in the future. */
        public record Row(Month planned, @Nullable Actual happened) {}

        public List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (Month month : plan.expected().months()) {
                int index = month.number() - 1;
                rows.add(new Row(month, index < happened.size() ? happened.get(index) : null));
            }
            return rows;
        }

        public String label(Page page, int month) {
            return first.plusMonths(month - 1L)
                    .format(DateTimeFormatter.ofPattern(
                            "MMM yyyy", page.language().locale()));
        }

        /** Views as the plan estimates them: of the followers told, the share that sees a post. */
        public BigDecimal reach(Actual actual) {
            return actual.followers().multiply(given.reachRate().expected());
        }

        /** At the plan's prices. */
        public BigDecimal value(Actual actual) {
            return Projection.mediaValue(given, reach(actual), actual.clicks());
        }

        /** How many months are over: a part of a month is compared with no whole one. */
        public int over() {
            return happened.size() - (running ? 1 : 0);
        }

        /** Shares of people who told no followers, and so count for no views. */
        public long untold() {
            return happened.stream().limit(over()).mapToLong(Actual::untold).sum();
        }

        /** The planned of the months that are over. */
        public BigDecimal plannedSoFar(Function<Month, BigDecimal> figure) {
            return plan.expected().months().stream().limit(over()).map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public BigDecimal soFar(Function<Actual, BigDecimal> figure) {
            return happened.stream().limit(over()).map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public Outcome outcome() {
            return new Outcome(given, plan);
        }

        public Chart chart(Page page) {
            return Chart.of(
                    plan.expected().months().stream()
                            .map(month -> label(page, month.number()))
                            .toList(),
                    List.of(
                            new Chart.Set(
                                    page.text("businesscase.actual.chart.happened"),
                                    Kind.BAR,
                                    Colour.PRIMARY,
                                    drawn(),
                                    false),
                            planned(page, "high", Scenario.HIGH, Colour.GREEN),
                            planned(page, "planned", Scenario.EXPECTED, Colour.ORANGE),
                            planned(page, "low", Scenario.LOW, Colour.MUTED)));
        }

        private Chart.Set planned(Page page, String key, Scenario scenario, Colour colour) {
            return new Chart.Set(
                    page.text("businesscase.actual.chart." + key),
                    Kind.DASHED,
                    colour,
                    plan.in(scenario).months().stream()
                            .map(month -> whole(month.clicks()))
                            .toList(),
                    false);
        }

        private List<@Nullable Double> drawn() {
            List<@Nullable Double> values = new ArrayList<>();
            happened.forEach(actual -> values.add(whole(actual.clicks())));
            while (values.size() < plan.expected().months().size()) {
                values.add(null);
            }
            return values;
        }

        private static double whole(BigDecimal figure) {
            return figure.setScale(0, RoundingMode.HALF_UP).doubleValue();
        }
    }
}
