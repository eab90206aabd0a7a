package dk.fortaler.survey.results.web;

import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.results.Difference;
import dk.fortaler.web.Chart;
import dk.fortaler.web.Chart.Colour;
import dk.fortaler.web.Page;
import dk.fortaler.web.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One question as its card shows it.
 *
 * @param lines options with their counts; empty for a matrix and for texts
 * @param columns of a matrix, their names
 * @param rows of a matrix
 * @param mean of a scale, where anybody answered
 * @param ends of a scale: what its lowest and highest number mean; may be empty
 * @param texts a page of them
 * @param paging of the texts; null where there are none
 */
public record QuestionView(
        UUID id,
        int number,
        String text,
        Kind kind,
        Status status,
        int answers,
        List<Line> lines,
        List<String> columns,
        List<Row> rows,
        @Nullable Double mean,
        @Nullable Double meanBefore,
        List<String> ends,
        List<String> texts,
        @Nullable Paging paging) {
    private static final Colour[] COLOURS = {
        Colour.PRIMARY, Colour.CYAN, Colour.GREEN, Colour.ORANGE, Colour.RED, Colour.PURPLE, Colour.MUTED
    };

    /** What stands beside a bar, on a phone: its name, with its share and count after it. */
    private static final int SIGNS_A_LINE = 26;

    private static final int FIGURES = 14;

    /** Texts that are open to see at once. */
    private static final int TEXTS_SHOWN = 6;

    public QuestionView {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        ends = List.copyOf(ends);
        texts = List.copyOf(texts);
    }

    /** What can be shown of it. */
    public enum Status {
        SHOWN,
        /** Of everybody only, whatever group was chosen. */
        UNSPLIT,
        /** Too few have answered it. */
        FEW,
        /** A background question whose groups are too small to be told apart. */
        ONE_GROUP,
        /** After the close. */
        LATER,
        /** Not yet, but answer by answer it comes nearer. */
        WAITING;

        public boolean hasFigures() {
            return this == SHOWN || this == UNSPLIT;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An option.
     *
     * @param before its share in the round before
     */
    public record Line(
            String label,
            int count,
            double share,
            @Nullable Double before,
            @Nullable Difference change) {}

    /**
     * A row of a matrix.
     *
     * @param answers how many answered this row; 0 where they were too few to be shown
     */
    public record Row(String label, int answers, List<Integer> counts) {
        public Row {
            counts = List.copyOf(counts);
        }

        public double share(int column) {
            return answers == 0 ? 0 : (double) counts.get(column) / answers;
        }
    }

    public boolean hasBefore() {
        return lines.stream().anyMatch(line -> line.before() != null);
    }

    /** Of the first page a few, to let the next question be seen; who turned a page wants to read. */
    public List<String> firstTexts() {
        boolean turned = paging != null && paging.page() > 1;
        return texts.subList(0, turned ? texts.size() : Math.min(TEXTS_SHOWN, texts.size()));
    }

    public List<String> moreTexts() {
        return texts.subList(firstTexts().size(), texts.size());
    }

    /** As tall as its bars need, and the names beside them where they are long. */
    public String tall() {
        int sets = hasBefore() ? 2 : 1;
        int bars = kind == Kind.MATRIX
                ? rows.size() + 1
                : lines.stream()
                        .mapToInt(
                                line -> Math.max(sets, Math.ceilDiv(line.label().length() + FIGURES, SIGNS_A_LINE)))
                        .sum();
        return bars <= 4 ? "chart-low" : bars <= 8 ? "chart" : "chart-tall";
    }

    public Chart chart(Page page) {
        return (kind == Kind.MATRIX ? ofRows() : ofLines(page)).lyingDown().upTo(100, " %");
    }

    private Chart ofLines(Page page) {
        List<Chart.Set> sets = new ArrayList<>();
        sets.add(set(page.text("survey-results.share"), Colour.PRIMARY, Line::share));
        if (hasBefore()) {
            sets.add(set(page.text("survey-results.before"), Colour.MUTED, Line::before));
        }
        return Chart.of(
                lines.stream()
                        .map(line -> line.label() + " ·\u00A0" + page.percent(line.share()) + "\u00A0("
                                + page.number(line.count()) + ")")
                        .toList(),
                sets);
    }

    private Chart.Set set(String label, Colour colour, Function<Line, @Nullable Double> value) {
        List<@Nullable Double> values = new ArrayList<>();
        lines.forEach(line -> {
            Double share = value.apply(line);
            values.add(share == null ? null : share * 100);
        });
        return new Chart.Set(label, Chart.Kind.BAR, colour, values, false);
    }

    private Chart ofRows() {
        List<Chart.Set> sets = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<@Nullable Double> values = new ArrayList<>();
            for (Row row : rows) {
                values.add(row.answers() == 0 ? null : row.share(column) * 100);
            }
            sets.add(new Chart.Set(
                    columns.get(column), Chart.Kind.BAR, COLOURS[column % COLOURS.length], values, false));
        }
        return Chart.of(rows.stream().map(Row::label).toList(), sets).piledUp();
    }
}
