package dk.fortaler.insight.web;

import dk.fortaler.insight.Figures;
import dk.fortaler.insight.Period;
import dk.fortaler.insight.Results;
import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Page;
import java.util.List;
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

    /** What the chart draws, for the attribute that its script reads. */
    public String chart(Page page) {
        StringBuilder json = new StringBuilder("{\"labels\":[");
        append(
                json,
                series.points().stream()
                        .map(point -> quoted(page.date(point.from())))
                        .toList());
        json.append("],\"sets\":[");
        append(
                json,
                List.of(
                        set(
                                page.text("insight.shares"),
                                "bar",
                                point -> point.figures().shares()),
                        set(
                                page.text("insight.clicks"),
                                "line",
                                point -> point.figures().clicks())));
        return json.append("]}").toString();
    }

    private String set(String label, String type, java.util.function.ToLongFunction<Series.Point> value) {
        StringBuilder json = new StringBuilder("{\"label\":")
                .append(quoted(label))
                .append(",\"type\":")
                .append(quoted(type))
                .append(",\"data\":[");
        append(
                json,
                series.points().stream()
                        .map(point -> Long.toString(value.applyAsLong(point)))
                        .toList());
        return json.append("]}").toString();
    }

    private static void append(StringBuilder json, List<String> values) {
        json.append(String.join(",", values));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
