package dk.fortaler.goals.web;

import dk.fortaler.goals.Amounts;
import dk.fortaler.goals.internal.Aim;
import dk.fortaler.goals.internal.Course;
import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.GoalHistory;
import dk.fortaler.goals.internal.ReadValues;
import dk.fortaler.goals.internal.Reading;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Chart.Kind;
import dk.fortaler.web.Form;
import dk.fortaler.web.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One goal.
 *
 * @param curve its values so far
 * @param weeks how far sums go that come out week by week; null for others
 * @param history empty for those who only take part
 * @param mayChange whether the reader decides about it
 * @param mine whether the way back leads to the reader's own goals
 * @param ending what stands in the form that ends it
 */
public record GoalView(
        Followed followed,
        List<Reading> curve,
        ReadValues.@Nullable Weeks weeks,
        List<GoalHistory.Entry> history,
        boolean mayChange,
        boolean mine,
        LocalDate today,
        Form ending) {
    public GoalView {
        curve = List.copyOf(curve);
        history = List.copyOf(history);
    }

    public Goal goal() {
        return followed.goal();
    }

    public String address() {
        return "/goals/" + goal().id().value();
    }

    /** A day of the chart and its table; null where there is nothing to tell. */
    public record Row(
            LocalDate day,
            @Nullable Double actual,
            double pace,
            @Nullable Double forecast,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /** For the table: the first day, every step to the deadline, and the present day. */
    public List<Row> rows() {
        return rows(goal().aim().step());
    }

    private List<Row> rows(int every) {
        Course course = followed.course();
        if (course == null) {
            return List.of();
        }
        Aim aim = goal().aim();
        TreeSet<LocalDate> days = new TreeSet<>(List.of(aim.starts(), course.now(), aim.ends()));
        for (LocalDate day = aim.eve(); day.isBefore(aim.ends()); day = day.plusDays(every)) {
            days.add(day);
        }
        // What stood on the evening before it is where the line comes from, but no day of the goal.
        days.removeIf(day -> day.isBefore(aim.starts()));
        NavigableMap<LocalDate, Double> actual = new TreeMap<>();
        curve.forEach(reading -> actual.put(reading.day(), drawn(reading.value())));
        List<Row> rows = new ArrayList<>();
        days.forEach(day -> rows.add(row(course, day, day.isAfter(course.now()) ? null : latest(actual, day))));
        return rows;
    }

    /** The latest of a week's curve, or of a day's: days of the table need not be those of the curve. */
    private @Nullable Double latest(NavigableMap<LocalDate, Double> actual, LocalDate day) {
        Map.@Nullable Entry<LocalDate, Double> latest = actual.floorEntry(day);
        return latest == null
                        || !latest.getKey().plusDays(goal().aim().drawnEvery()).isAfter(day)
                ? null
                : latest.getValue();
    }

    private Row row(Course course, LocalDate day, @Nullable Double actual) {
        Course.@Nullable Outlook outlook = ahead(course) && !day.isBefore(course.now())
                ? course.outlookAt(day).orElse(null)
                : null;
        return new Row(
                day,
                actual,
                Amounts.drawnFine(goal().aim().paceAt(day)),
                outlook == null ? null : Double.valueOf(Amounts.drawnFine(outlook.expected())),
                outlook == null ? null : Double.valueOf(Amounts.drawnFine(outlook.lower())),
                outlook == null ? null : Double.valueOf(Amounts.drawnFine(outlook.upper())));
    }

    /** Whether it still goes on. */
    private boolean ahead(Course course) {
        return goal().open() && course.now().isBefore(goal().aim().ends());
    }

    private double drawn(double value) {
        return Amounts.drawn(goal().measure(), value);
    }

    public boolean forecasts() {
        Course course = followed.course();
        return course != null && ahead(course) && course.forecast().isPresent();
    }

    public Chart chart(Page page) {
        List<Row> rows = rows(goal().aim().drawnEvery());
        List<Chart.Set> sets = new ArrayList<>();
        sets.add(set(GoalWords.measure(page, goal().measure()), Kind.LINE, Colour.PRIMARY, rows, Row::actual));
        sets.add(set(page.text("goals.pace"), Kind.DASHED, Colour.MUTED, rows, Row::pace));
        if (forecasts()) {
            sets.add(set(page.text("goals.forecast"), Kind.DASHED, Colour.ORANGE, rows, Row::forecast));
            sets.add(set(page.text("goals.band"), Kind.BAND, Colour.ORANGE, rows, Row::lower));
            sets.add(set(page.text("goals.band"), Kind.BAND, Colour.ORANGE, rows, Row::upper));
        }
        Chart chart = Chart.of(rows.stream().map(row -> page.date(row.day())).toList(), sets);
        return switch (goal().measure().unit()) {
            case PERCENT -> chart.upTo(100, " %");
            case NUMBER -> chart.inWholeNumbers();
            case RATIO, POINTS -> chart;
        };
    }

    private interface Value {
        @Nullable
        Double of(Row row);
    }

    private static Chart.Set set(String label, Kind kind, Colour colour, List<Row> rows, Value value) {
        List<@Nullable Double> values = new ArrayList<>();
        rows.forEach(row -> values.add(value.of(row)));
        return new Chart.Set(label, kind, colour, values, false);
    }

    /** A value of the table, or nothing. */
    public String cell(Page page, @Nullable Double value) {
        return value == null ? "" : Amounts.text(page, goal().measure(), value);
    }

    /** Where an even pace would be now. */
    public String paceNow(Page page) {
        Course course = followed.course();
        return course == null ? "–" : fine(page, goal().aim().paceAt(course.now()));
    }

    public Course.@Nullable Outlook outlook() {
        Course course = followed.course();
        return course == null || !forecasts() ? null : course.outlook().orElse(null);
    }

    /** Whether there is a range to tell: where nothing ever came, it is no width at all. */
    public boolean ranges(Page page) {
        Course.Outlook outlook = outlook();
        return outlook != null && !fine(page, outlook.lower()).equals(fine(page, outlook.upper()));
    }

    /** What is worked out. */
    public String fine(Page page, @Nullable Double value) {
        return value == null
                ? ""
                : Amounts.fine(page, goal().measure(), goal().aim().target(), value);
    }

    /** Days from today to the deadline, of a goal that is open. */
    public long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(today, goal().aim().ends()));
    }

    /** A value of the history as the reader writes it. */
    public String told(Page page, String field, String stored) {
        if (stored.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case "baseline", "target" -> Amounts.text(page, goal().measure(), new BigDecimal(stored));
            case "starts", "ends" -> page.date(LocalDate.parse(stored));
            case "state" -> page.text("goals.state." + stored);
            case "shared" -> page.text("goals.shared." + stored);
            default -> stored;
        };
    }
}
