package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Outline.Figure;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.MediaValue;
import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.kernel.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The three scenarios beside each other, and the three figures to remember. */
final class ScenarioTelling {
    private final CasePaper paper;
    private final Texts texts;
    private final Amounts amounts;
    private final Map<String, Object> known;

    ScenarioTelling(CasePaper paper, Texts texts, Amounts amounts, Map<String, Object> known) {
        this.paper = paper;
        this.texts = texts;
        this.amounts = amounts;
        this.known = known;
    }

    List<Figure> gains() {
        Projection expected = paper.projections().expected();
        Integer even = expected.breakEvenMonth();
        return List.of(
                new Figure(amounts.number(expected.total(Month::reach)), text("gain.views"), text("gain.views.detail")),
                new Figure(
                        amounts.money(expected.total(Month::returns)),
                        text("gain.returns"),
                        text("gain.returns.detail")),
                even == null
                        ? new Figure(amounts.money(expected.result()), text("gain.result"), text("gain.result.detail"))
                        : new Figure(
                                texts.text("documents.gain.month", Map.of("month", even)),
                                text("gain.even"),
                                text("gain.even.detail")));
    }

    Grid grid() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("views", projection -> amounts.number(projection.total(Month::reach))));
        rows.add(row("clicks", projection -> amounts.number(projection.total(Month::clicks))));
        if (paper.assumptions().mediaValue() != MediaValue.OFF) {
            rows.add(money("media", Month::mediaValue));
        }
        rows.add(money("hiring", Month::hiring));
        rows.add(money("sales", Month::sales));
        rows.add(money("returns", Month::returns));
        rows.add(money("cost", Month::cost));
        rows.add(row("result", projection -> amounts.money(projection.result())));
        rows.add(row("even", this::even));
        List<String> columns = new ArrayList<>(List.of(text("scenarios.months")));
        for (Scenario scenario : Scenario.values()) {
            columns.add(text("scenario." + scenario.key()));
        }
        return new Grid(text("scenarios.name"), columns, rows, 1 + Scenario.EXPECTED.ordinal(), true);
    }

    private String even(Projection projection) {
        Integer month = projection.breakEvenMonth();
        return month == null ? text("even.never") : texts.text("documents.even.month", Map.of("month", month));
    }

    private List<String> money(String name, Function<Month, BigDecimal> figure) {
        return row(name, projection -> amounts.money(projection.total(figure)));
    }

    private List<String> row(String name, Function<Projection, String> cell) {
        List<String> row = new ArrayList<>(List.of(text(name)));
        for (Scenario scenario : Scenario.values()) {
            row.add(cell.apply(paper.projections().in(scenario)));
        }
        return row;
    }

    private String text(String key) {
        return texts.text("documents." + key, known);
    }
}
