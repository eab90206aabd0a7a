package dk.fortaler.insight.web;

import dk.fortaler.insight.Figures;
import dk.fortaler.insight.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures over time, in steps that suit the period: days, weeks (from Monday) or months.
 *
 * @param points in order, without gaps
 */
public record Series(List<Point> points) {
    private static final int DAYS_SHOWN = 31;
    private static final int WEEKS_SHOWN = 54;

    /** A step, named by its first day. */
    public record Point(LocalDate from, Figures figures) {}

    static Series of(Period period, Map<LocalDate, Figures> byDay) {
        LocalDate first = byDay.keySet().stream().min(LocalDate::compareTo).orElse(period.last());
        LocalDate begin = period.days() > 400 ? first : period.first();
        Map<LocalDate, Figures> steps = new TreeMap<>();
        for (LocalDate day = begin; !day.isAfter(period.last()); day = day.plusDays(1)) {
            steps.merge(step(day, begin, period.last()), byDay.getOrDefault(day, Figures.NONE), Figures::plus);
        }
        List<Point> points = new ArrayList<>();
        steps.forEach((from, figures) -> points.add(new Point(from, figures)));
        return new Series(List.copyOf(points));
    }

    private static LocalDate step(LocalDate day, LocalDate begin, LocalDate end) {
        if (begin.plusDays(DAYS_SHOWN).isAfter(end)) {
            return day;
        }
        return begin.plusWeeks(WEEKS_SHOWN).isAfter(end)
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : YearMonth.from(day).atDay(1);
    }
}
