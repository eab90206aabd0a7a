package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Lever;
import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.businesscase.model.Projections;
import dk.fortaler.businesscase.model.Remedy;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.kernel.text.Decimals;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes out of assumptions, as pages show it. */
public record Outcome(Assumptions given, Projections projections) {
    static Outcome of(Assumptions given) {
        return new Outcome(given, Projections.of(given));
    }

    public Projection in(Scenario scenario) {
        return projections.in(scenario);
    }

    public List<Scenario> scenarios() {
        return List.of(Scenario.values());
    }

    public List<Month> months(Scenario scenario) {
        return in(scenario).months();
    }

    public List<Lever.Effect> effects() {
        return Lever.effects(given);
    }

    /** Whether it loses money however well it goes. */
    public boolean losesAlways() {
        return Remedy.isNeeded(projections);
    }

    public List<Remedy> remedies() {
        return Remedy.of(given);
    }

    /** In words: "Salgsdialoger om måneden: 3,5 i stedet for 1". */
    public String remedy(Page page, Remedy remedy) {
        return page.text(
                "businesscase.remedy." + remedy.change().key(),
                "from",
                Decimals.typed(page.language(), remedy.from()),
                "to",
                Decimals.typed(page.language(), remedy.to()));
    }

    /** What helps most where no change alone is enough; nothing where none helps. */
    public Optional<String> nearest(Page page) {
        return Remedy.nearest(given)
                .map(nearest -> page.text(
                        "businesscase.remedy.nearest",
                        "change",
                        remedy(page, nearest),
                        "missing",
                        money(page, nearest.result().abs())));
    }

    /** A sum of money of the case, in whole units. */
    public String money(Page page, BigDecimal amount) {
        return given.currency().write(amount, page.language());
    }

    /** With its sign, as a difference is written. */
    public String difference(Page page, BigDecimal amount) {
        return given.currency().writeDifference(amount, page.language());
    }

    /** A number of things: to one decimal below ten, else whole. */
    public String count(Page page, BigDecimal number) {
        boolean small = number.compareTo(BigDecimal.TEN) < 0 && number.signum() > 0;
        return page.decimal(number.setScale(small ? 1 : 0, RoundingMode.HALF_UP));
    }

    /** People come in whole ones, though a month's mean does not. */
    public String people(Page page, BigDecimal number) {
        return page.decimal(number.setScale(0, RoundingMode.HALF_UP));
    }

    /** When as much has come in as was spent, in words. */
    public String breakEven(Page page, Scenario scenario) {
        @Nullable Integer month = in(scenario).breakEvenMonth();
        return month == null
                ? page.text("businesscase.break-even.never", "months", given.months())
                : page.text("businesscase.break-even.month", "month", month);
    }

    /** Returns less cost up to each month, in all three scenarios. */
    public Chart balance(Page page) {
        return Chart.of(
                labels(page),
                List.of(
                        set(page, Scenario.HIGH, Kind.DASHED, Colour.GREEN),
                        set(page, Scenario.EXPECTED, Kind.LINE, Colour.PRIMARY),
                        set(page, Scenario.LOW, Kind.DASHED, Colour.ORANGE)));
    }

    /** Reach and clicks of each month, as expected. */
    public Chart attention(Page page) {
        return Chart.of(
                labels(page),
                List.of(
                        set(page.text("businesscase.reach"), Kind.BAR, Colour.PRIMARY, Month::reach, false),
                        set(page.text("businesscase.clicks"), Kind.LINE, Colour.ORANGE, Month::clicks, true)));
    }

    private Chart.Set set(Page page, Scenario scenario, Kind kind, Colour colour) {
        return new Chart.Set(
                page.text("businesscase.scenario." + scenario.key()),
                kind,
                colour,
                drawn(scenario, Month::cumulative),
                false);
    }

    private Chart.Set set(String label, Kind kind, Colour colour, Function<Month, BigDecimal> figure, boolean right) {
        return new Chart.Set(label, kind, colour, drawn(Scenario.EXPECTED, figure), right);
    }

    private List<Double> drawn(Scenario scenario, Function<Month, BigDecimal> figure) {
        return months(scenario).stream()
                .map(month ->
                        figure.apply(month).setScale(0, RoundingMode.HALF_UP).doubleValue())
                .toList();
    }

    private List<String> labels(Page page) {
        return months(Scenario.EXPECTED).stream()
                .map(month -> page.text("businesscase.month.short", "month", month.number()))
                .toList();
    }
}
