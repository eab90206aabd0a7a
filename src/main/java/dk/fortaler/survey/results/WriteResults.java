package dk.fortaler.survey.results;

import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.results.Cells.Cell;
import dk.fortaler.survey.results.Cells.Division;
import dk.fortaler.survey.results.Pools.Turnout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what remains of a survey, once: a second time finds the first's rows and fails, and its transaction with it. */
@Component
class WriteResults {
    private final JdbcClient jdbc;

    WriteResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(SurveyId survey, int k, FinalCounts counts) {
        List<Turnout> departments = departments(survey);
        jdbc.sql("""
                        insert into survey_result (survey_id, answers, invited, answered)
                        values (:survey, :answers, :invited, :answered)
                        """)
                .param("survey", survey.value())
                .param("answers", counts.cells().cellOf().length)
                .param(
                        "invited",
                        departments.stream().mapToInt(Turnout::invited).sum())
                .param(
                        "answered",
                        departments.stream().mapToInt(Turnout::answered).sum())
                .update();
        turnouts(survey, Pools.of(k, departments));
        for (int place = 0; place < counts.backgrounds().size(); place++) {
            division(
                    survey,
                    place,
                    counts.backgrounds().get(place),
                    counts.cells().divisions().get(place));
        }
        cells(survey, counts.cells().cells());
        counts(survey, counts.byCell(), counts.texts());
        texts(survey, counts.texts());
    }

    /** By the department where each was when invited; nobody is left out. */
    private List<Turnout> departments(SurveyId survey) {
        return jdbc.sql("""
                        with recursive tree as (
                            select id, name as path from department where parent_id is null
                            union all
                            select d.id, t.path || ' / ' || d.name from department d join tree t on d.parent_id = t.id
                        )
                        select coalesce(t.path, '') as name, count(*) as invited, count(*) filter (where i.answered) as answered
                        from survey_invitation i left join tree t on t.id = i.department_id
                        where i.survey_id = :survey
                        group by 1 order by 1
                        """)
                .param("survey", survey.value())
                .query((row, number) ->
                        new Turnout(List.of(row.getString("name")), row.getInt("invited"), row.getInt("answered")))
                .list();
    }

    private void turnouts(SurveyId survey, List<Turnout> groups) {
        for (int place = 0; place < groups.size(); place++) {
            Turnout group = groups.get(place);
            jdbc.sql("""
                            insert into survey_turnout (survey_id, place, names, invited, answered)
                            values (:survey, :place, :names::jsonb, :invited, :answered)
                            """)
                    .param("survey", survey.value())
                    .param("place", place)
                    .param("names", CountsJson.lists(List.of(group.names())))
                    .param("invited", group.invited())
                    .param("answered", group.answered())
                    .update();
        }
    }

    /** An option is known by its key, an open answer by an empty one. */
    private void division(SurveyId survey, int place, Question question, Division division) {
        List<String> keys =
                new ArrayList<>(question.options().stream().map(Option::key).toList());
        keys.add("");
        jdbc.sql("""
                        insert into survey_division (survey_id, place, question_id, groups)
                        values (:survey, :place, :question, :groups::jsonb)
                        """)
                .param("survey", survey.value())
                .param("place", place)
                .param("question", question.id())
                .param(
                        "groups",
                        CountsJson.lists(division.groups().stream()
                                .map(group -> group.stream().map(keys::get).toList())
                                .toList()))
                .update();
    }

    private void cells(SurveyId survey, List<Cell> cells) {
        jdbc.sql("""
                        insert into survey_cell (survey_id, cell, group_0, group_1, group_2, answers)
                        select :survey, c.number, c.one, c.two, c.three, c.answers
                        from unnest(:one::int[], :two::int[], :three::int[], :answers::int[])
                             with ordinality as c (one, two, three, answers, number)
                        """)
                .param("survey", survey.value())
                .param("one", places(cells, 0))
                .param("two", places(cells, 1))
                .param("three", places(cells, 2))
                .param("answers", cells.stream().map(Cell::answers).toArray(Integer[]::new))
                .update();
    }

    private static Integer[] places(List<Cell> cells, int division) {
        return cells.stream()
                .map(cell -> division < cell.groups().size() ? cell.groups().get(division) : 0)
                .toArray(Integer[]::new);
    }

    private void counts(SurveyId survey, Map<Integer, Map<Subject, Counts>> byCell, Map<UUID, List<String>> texts) {
        List<Row> rows = new ArrayList<>();
        texts.forEach((question, written) ->
                rows.add(new Row(FinalCounts.EVERYBODY, Subject.of(question), "", written.size())));
        byCell.forEach((cell, subjects) -> subjects.forEach((subject, counts) -> {
            rows.add(new Row(cell, subject, "", counts.answers()));
            counts.options().forEach((option, count) -> rows.add(new Row(cell, subject, option, count)));
        }));
        jdbc.sql("""
                        insert into survey_count (survey_id, cell, question_id, row_key, option_key, answers)
                        select :survey, c.*
                        from unnest(:cell::int[], :question::uuid[], :row::text[], :option::text[], :answers::int[]) as c
                        """)
                .param("survey", survey.value())
                .param("cell", rows.stream().map(Row::cell).toArray(Integer[]::new))
                .param(
                        "question",
                        rows.stream().map(row -> row.subject().question()).toArray(UUID[]::new))
                .param("row", rows.stream().map(row -> row.subject().row()).toArray(String[]::new))
                .param("option", rows.stream().map(Row::option).toArray(String[]::new))
                .param("answers", rows.stream().map(Row::answers).toArray(Integer[]::new))
                .update();
    }

    private record Row(int cell, Subject subject, String option, int answers) {}

    /** Ids by chance alone: those of {@code Ids} grow with time. */
    private void texts(SurveyId survey, Map<UUID, List<String>> texts) {
        texts.forEach((question, written) -> jdbc.sql("""
                        insert into survey_text (survey_id, id, question_id, text)
                        select :survey, gen_random_uuid(), :question, t.text from unnest(:texts::text[]) as t (text)
                        """)
                .param("survey", survey.value())
                .param("question", question)
                .param("texts", written.toArray(String[]::new))
                .update());
    }
}
