package dk.fortaler.survey.results.web;

import dk.fortaler.survey.results.Difference;
import dk.fortaler.survey.results.web.QuestionView.Line;
import dk.fortaler.survey.results.web.QuestionView.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The page's figures as one table, for the files: a line for each option of each question. */
final class ResultRows {
    /** Keys of the columns' names. */
    static final List<String> COLUMNS = List.of(
            "number",
            "question",
            "row",
            "option",
            "count",
            "answers",
            "percent",
            "before",
            "change",
            "low",
            "high",
            "note");

    private ResultRows() {}

    /** @param texts by key, for notes */
    static List<List<@Nullable Object>> of(ResultView view, UnaryOperator<String> texts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (QuestionView question : view.questions()) {
            String note = question.status() == QuestionView.Status.SHOWN
                    ? ""
                    : texts.apply("survey-results.status." + question.status().key());
            if (!question.status().hasFigures() || !question.texts().isEmpty()) {
                rows.add(row(question, null, null, null, null, note));
            }
            if (question.status().hasFigures()) {
                question.lines().forEach(line -> rows.add(row(question, line, note)));
                question.rows().forEach(line -> rows.addAll(rows(question, line, note)));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(QuestionView question, Line line, String note) {
        List<@Nullable Object> row = row(question, null, line.label(), line.count(), question.answers(), note);
        Difference change = line.change();
        row.set(7, line.before() == null ? null : percent(line.before()));
        if (change != null) {
            row.set(8, percent(change.points()));
            row.set(9, percent(change.low()));
            row.set(10, percent(change.high()));
        }
        return row;
    }

    private static List<List<@Nullable Object>> rows(QuestionView question, Row line, String note) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int column = 0; column < question.columns().size(); column++) {
            Integer count = line.answers() == 0 ? null : line.counts().get(column);
            Integer answers = line.answers() == 0 ? null : line.answers();
            rows.add(row(question, line.label(), question.columns().get(column), count, answers, note));
        }
        return rows;
    }

    private static List<@Nullable Object> row(
            QuestionView question,
            @Nullable String row,
            @Nullable String option,
            @Nullable Integer count,
            @Nullable Integer answers,
            String note) {
        Double percent = count == null || answers == null || answers == 0 ? null : percent((double) count / answers);
        return new ArrayList<>(Arrays.<@Nullable Object>asList(
                question.number(),
                question.text(),
                row,
                option,
                count,
                answers,
                percent,
                null,
                null,
                null,
                null,
                note.isEmpty() ? null : note));
    }

    /** With one decimal: more would be more than is known. */
    private static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
