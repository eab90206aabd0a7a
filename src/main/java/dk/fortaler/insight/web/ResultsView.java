package dk.fortaler.insight.web;

import dk.fortaler.insight.DashboardMeasures.Chosen;
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
 * @param chosen what the programme has goals for, to stand first
 */
public record ResultsView(
        @Nullable Programme programme,
        List<Programme> programmes,
        Period period,
        Results results,
        @Nullable Figures before,
        Series series,
        List<Chosen> chosen) {
    public ResultsView {
        programmes = List.copyOf(programmes);
        chosen = List.copyOf(chosen);
    }

    /**
     * One of our own figures.
     *
     * @param before what it was in the period before; null where there is nothing to compare
     */
    public record Figure(String key, long value, @Nullable Long before) {}

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

    public List<Figure> figures() {
        return List.of(
                figure("shares", Figures::shares),
                figure("clicks", Figures::clicks),
                figure("people", Figures::people),
                figure("reach", Figures::reach));
    }

    /** The figures that no goal is set for: they come after those. */
    public List<Figure> others() {
        return figures().stream()
                .filter(figure ->
                        chosen.stream().noneMatch(each -> each.figure().equals(figure.key())))
                .toList();
    }

    /** The figure that a goal is set for, where it is one of ours. */
    public @Nullable Figure figureOf(Chosen goal) {
        return figures().stream()
                .filter(figure -> figure.key().equals(goal.figure()))
                .findFirst()
                .orElse(null);
    }

    private Figure figure(String key, ToLongFunction<Figures> value) {
        return new Figure(
                key,
                value.applyAsLong(results.total()),
                before == null ? null : Long.valueOf(value.applyAsLong(before)));
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
