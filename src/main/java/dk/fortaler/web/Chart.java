package dk.fortaler.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart as {@code charts.js} draws it from an attribute; {@code web/chart.jte} shows it together with its table.
 *
 * @param labels of the points, in the reader's language
 * @param sets each with as many values as there are labels
 * @param sideways bars lie and grow to the right, as long names want it
 * @param stacked sets stand on each other
 * @param most where the value axis ends, or null where the values decide
 * @param whole whether the value axis counts in whole numbers, whatever lies between them
 * @param unit stands behind the numbers on the axis, as {@code  %} does; may be empty
 */
public record Chart(
        List<String> labels,
        List<Set> sets,
        boolean sideways,
        boolean stacked,
        @Nullable Double most,
        boolean whole,
        String unit) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Chart {
        labels = List.copyOf(labels);
        sets = List.copyOf(sets);
    }

    /** How a set is drawn. */
    public enum Kind {
        BAR,
        LINE,
        /** A line without points, broken: what is planned or forecast. */
        DASHED,
        /** The space between this set and the next, as for a forecast's band: two sets in turn, lower and upper. */
        BAND
    }

    /** Which of the page's colours. */
    public enum Colour {
        PRIMARY,
        ORANGE,
        GREEN,
        RED,
        PURPLE,
        CYAN,
        MUTED
    }

    /**
     * One row of values.
     *
     * @param label in the reader's language
     * @param values null where there is none: the line has a gap
     * @param right whether it has an axis of its own at the right
     */
    public record Set(String label, Kind kind, Colour colour, List<? extends @Nullable Double> values, boolean right) {
        public Set {
            values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
        }
    }

    public static Chart of(List<String> labels, List<Set> sets) {
        return new Chart(labels, sets, false, false, null, false, "");
    }

    public Chart lyingDown() {
        return new Chart(labels, sets, true, stacked, most, whole, unit);
    }

    public Chart piledUp() {
        return new Chart(labels, sets, sideways, true, most, whole, unit);
    }

    public Chart upTo(double end, String inUnit) {
        return new Chart(labels, sets, sideways, stacked, end, whole, inUnit);
    }

    public Chart inWholeNumbers() {
        return new Chart(labels, sets, sideways, stacked, most, true, unit);
    }

    /** For the attribute {@code data-chart}. */
    public String json() {
        return JSON.writeValueAsString(
                new Drawing(labels, sets.stream().map(Drawn::of).toList(), sideways, stacked, most, whole, unit));
    }

    private record Drawing(
            List<String> labels,
            List<Drawn> sets,
            boolean sideways,
            boolean stacked,
            @Nullable Double most,
            boolean whole,
            String unit) {}

    private record Drawn(
            String label, String kind, String colour, List<? extends @Nullable Double> data, boolean right) {
        static Drawn of(Set set) {
            return new Drawn(
                    set.label(),
                    set.kind().name().toLowerCase(Locale.ROOT),
                    set.colour().name().toLowerCase(Locale.ROOT),
                    set.values(),
                    set.right());
        }
    }
}
