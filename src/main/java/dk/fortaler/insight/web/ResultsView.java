package dk.fortaler.insight.web;

import dk.fortaler.insight.Figures;
import dk.fortaler.insight.Period;
import dk.fortaler.insight.Results;
import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Page;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The page of results.
 *
 * @param programme whose results, or null for the reader's own
 * @param programmes that a manager can choose among
 * @param before the figures of the period before, to compare with; null where there is nothing to compare
 */
public record ResultsView(
        @Nullable Programme programme,
        List<Programme> programmes,
        Period period,
        Results results,
        @Nullable Figures before,
        Series series) {
    /** More rows than these are for the export. */
    private static final int SHOWN = 25;

    public String address() {
        return programme == null
                ? "/results/mine"
                : "/results/" + programme.id().value();
    }

    public List<Results.ItemFigures> topItems() {
        return results.items().subList(0, Math.min(SHOWN, results.items().size()));
    }

    public List<Results.PersonFigures> topPersons() {
        return results.persons().subList(0, Math.min(SHOWN, results.persons().size()));
    }

    public boolean empty() {
        return results.total().equals(Figures.NONE);
    }

    /** The share of members who posted in the period. */
    public double activeShare() {
        return programme == null || programme.members() == 0
                ? 0
                : Math.min(1, (double) results.active() / programme.members());
    }

    public Chart chart(Page page) {
        return Chart.of(
                series.points().stream().map(point -> page.date(point.from())).toList(),
                List.of(
                        set(page.text("insight.shares"), Kind.BAR, Figures::shares),
                        set(page.text("insight.clicks"), Kind.LINE, Figures::clicks)));
    }

    private Chart.Set set(String label, Kind kind, ToLongFunction<Figures> value) {
        boolean line = kind == Kind.LINE;
        return new Chart.Set(
                label,
                kind,
                line ? Colour.ORANGE : Colour.PRIMARY,
                series.points().stream()
                        .map(point -> (double) value.applyAsLong(point.figures()))
                        .toList(),
                line);
    }
}
