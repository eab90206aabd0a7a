package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Curves.Curve;
import dk.fortaler.businesscase.documents.Curves.Kind;
import dk.fortaler.businesscase.documents.Curves.Shade;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.Month;
import dk.fortaler.businesscase.model.Projection;
import dk.fortaler.businesscase.model.Scenario;
import dk.fortaler.kernel.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The months: how often stories are seen, when the money is back, and the table behind both. */
final class CurveTelling {
    private final CasePaper paper;
    private final Texts texts;
    private final Amounts amounts;
    private final Map<String, Object> known;

    CurveTelling(CasePaper paper, Texts texts, Amounts amounts, Map<String, Object> known) {
        this.paper = paper;
        this.texts = texts;
        this.amounts = amounts;
        this.known = known;
    }

    Curves months() {
        Month last = expected().months().getLast();
        return new Curves(
                text("months.name"),
                text("months.headline", "monthly", amounts.number(last.reach())),
                labels(),
                List.of(
                        curve(Scenario.EXPECTED, Kind.BARS, Shade.ACCENT),
                        curve(Scenario.LOW, Kind.DASHED, Shade.SOFT),
                        curve(Scenario.HIGH, Kind.DASHED, Shade.INK)),
                text("views"),
                text("millions"));
    }

    private Curve curve(Scenario scenario, Kind kind, Shade shade) {
        return new Curve(
                text("scenario." + scenario.key()),
                kind,
                shade,
                paper.projections().in(scenario).months().stream()
                        .map(Month::reach)
                        .toList());
    }

    Curves balance() {
        Integer even = expected().breakEvenMonth();
        List<BigDecimal> returns = running(expected(), Month::returns);
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve(text("balance.cost"), Kind.LINE, Shade.MUTED, running(expected(), Month::cost)));
        curves.add(new Curve(text("balance.returns"), Kind.LINE, Shade.ACCENT, returns));
        curves.add(returns(Scenario.LOW));
        curves.add(returns(Scenario.HIGH));
        if (even != null) {
            curves.add(new Curve(text("balance.even"), Kind.MARK, Shade.INK, only(returns, even - 1)));
        }
        return new Curves(
                text("balance.name"),
                even == null ? text("balance.never") : text("balance.headline", "month", even),
                labels(),
                curves,
                amounts.currency().name(),
                text("millions"));
    }

    private Curve returns(Scenario scenario) {
        return new Curve(
                text("balance.returns." + scenario.key()),
                Kind.DASHED,
                Shade.SOFT,
                running(paper.projections().in(scenario), Month::returns));
    }

    Grid table() {
        List<List<String>> rows = expected().months().stream()
                .map(month -> List.of(
                        String.valueOf(month.number()),
                        amounts.whole(month.ambassadors()),
                        amounts.number(month.reach()),
                        amounts.number(month.clicks()),
                        amounts.money(month.returns()),
                        amounts.money(month.cost()),
                        amounts.money(month.cumulative())))
                .toList();
        List<String> columns = List.of(
                text("month"),
                text("ambassadors"),
                text("views"),
                text("clicks"),
                text("returns"),
                text("cost"),
                text("result"));
        return new Grid(text("table.name"), columns, rows, -1, true);
    }

    private Projection expected() {
        return paper.projections().expected();
    }

    private List<String> labels() {
        return expected().months().stream()
                .map(month -> String.valueOf(month.number()))
                .toList();
    }

    private static List<BigDecimal> running(Projection projection, Function<Month, BigDecimal> figure) {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Month month : projection.months()) {
            sum = sum.add(figure.apply(month));
            sums.add(sum);
        }
        return sums;
    }

    private static List<@Nullable BigDecimal> only(List<BigDecimal> values, int place) {
        List<@Nullable BigDecimal> one = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            one.add(i == place ? values.get(i) : null);
        }
        return one;
    }

    private String text(String key) {
        return texts.text("documents." + key, known);
    }

    private String text(String key, String name, Object value) {
        Map<String, Object> more = new HashMap<>(known);
        more.put(name, value);
        return texts.text("documents." + key, more);
    }
}
