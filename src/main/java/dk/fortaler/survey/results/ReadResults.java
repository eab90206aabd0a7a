package dk.fortaler.survey.results;

import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.internal.SurveyFigures;
import dk.fortaler.survey.results.SurveyResult.CellSize;
import dk.fortaler.survey.results.SurveyResult.Turnout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads counts, never answers, and texts a page at a time: what it costs depends on the questions and cells, not on how many
 * answered.
 */
@Service
@Transactional(readOnly = true)
public class ReadResults {
    private final JdbcClient jdbc;
    private final SurveyFigures figures;

    ReadResults(JdbcClient jdbc, SurveyFigures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /**
     * While a survey is open.
     *
     * @param answers how many are shown; fewer than there are
     * @param counts by question and row; missing where too few are shown yet
     * @param invited by a link of their own
     * @param answeredAtLeast of those, rounded down to whole groups of the smallest size
     */
    public record OpenResult(int answers, Map<Subject, Counts> counts, int invited, int answeredAtLeast) {
        public OpenResult {
            counts = Map.copyOf(counts);
        }
    }

    public OpenResult open(SurveyId survey, int k) {
        Optional<String> shown = jdbc.sql("select shown::text from survey_open_result where survey_id = :survey")
                .param("survey", survey.value())
                .query(String.class)
                .optional();
        SurveyFigures.Turnout turnout = figures.running(survey, k);
        return new OpenResult(
                shown.map(CountsJson::answers).orElse(0),
                shown.map(CountsJson::questions).orElse(Map.of()),
                turnout.invited(),
                turnout.answered());
    }

    /** Nothing where the survey is open, or closed with too few answers. */
    public Optional<SurveyResult> closed(SurveyId survey, Choice wanted) {
        return jdbc.sql("select answers, invited, answered from survey_result where survey_id = :survey")
                .param("survey", survey.value())
                .query((row, number) -> read(
                        survey,
                        wanted,
                        row.getInt("answers"),
                        new Turnout(List.of(), row.getInt("invited"), row.getInt("answered"))))
                .optional();
    }

    private SurveyResult read(SurveyId survey, Choice wanted, int total, Turnout turnout) {
        List<Splitting> splittings = splittings(survey);
        Choice choice = wanted.within(splittings);
        List<CellSize> cells = cells(survey, splittings.size());
        List<CellSize> chosen = cells.stream().filter(cell -> cell.isIn(choice)).toList();
        Map<Subject, Counts> counts = new HashMap<>();
        Set<UUID> unsplit = new HashSet<>();
        sums(survey, chosen).forEach((subject, sum) -> {
            counts.put(subject, new Counts(sum.answers, sum.options));
            if (sum.whole) {
                unsplit.add(subject.question());
            }
        });
        return new SurveyResult(
                total,
                chosen.stream().mapToInt(CellSize::answers).sum(),
                choice,
                splittings,
                cells,
                counts,
                unsplit,
                turnout,
                departments(survey));
    }

    private List<Splitting> splittings(SurveyId survey) {
        return jdbc.sql("""
                        select question_id, groups::text as groups from survey_division where survey_id = :survey order by place
                        """)
                .param("survey", survey.value())
                .query((row, number) -> new Splitting(
                        row.getObject("question_id", UUID.class), CountsJson.lists(row.getString("groups"))))
                .list();
    }

    private List<CellSize> cells(SurveyId survey, int splittings) {
        return jdbc.sql("""
                        select cell, group_0, group_1, group_2, answers from survey_cell where survey_id = :survey order by cell
                        """)
                .param("survey", survey.value())
                .query((row, number) -> new CellSize(
                        row.getInt("cell"),
                        List.of(row.getInt("group_0"), row.getInt("group_1"), row.getInt("group_2"))
                                .subList(0, splittings),
                        row.getInt("answers")))
                .list();
    }

    private static final class Sum {
        private int answers;
        private boolean whole;
        private final Map<String, Integer> options = new HashMap<>();
    }

    private Map<Subject, Sum> sums(SurveyId survey, List<CellSize> chosen) {
        Map<Subject, Sum> sums = new HashMap<>();
        jdbc.sql("""
                        select question_id, row_key, option_key, sum(answers) as answers, bool_or(cell = 0) as whole
                        from survey_count where survey_id = :survey and (cell = 0 or cell = any(:cells))
                        group by question_id, row_key, option_key
                        """)
                .param("survey", survey.value())
                .param("cells", chosen.stream().map(CellSize::cell).toArray(Integer[]::new))
                .query(row -> {
                    Subject subject = new Subject(row.getObject("question_id", UUID.class), row.getString("row_key"));
                    Sum sum = sums.computeIfAbsent(subject, none -> new Sum());
                    sum.whole |= row.getBoolean("whole");
                    String option = row.getString("option_key");
                    if (option.isEmpty()) {
                        sum.answers = row.getInt("answers");
                    } else {
                        sum.options.put(option, row.getInt("answers"));
                    }
                });
        return sums;
    }

    /**
     * What was written, in an order of chance that stays the same.
     *
     * @param from how many to pass over
     */
    public List<String> texts(SurveyId survey, UUID question, long from, int most) {
        return jdbc.sql("""
                        select text from survey_text where survey_id = :survey and question_id = :question
                        order by id offset :from limit :most
                        """)
                .param("survey", survey.value())
                .param("question", question)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Turnout> departments(SurveyId survey) {
        return jdbc.sql("""
                        select names::text as names, invited, answered from survey_turnout where survey_id = :survey order by place
                        """)
                .param("survey", survey.value())
                .query((row, number) -> new Turnout(
                        CountsJson.lists(row.getString("names")).getFirst(),
                        row.getInt("invited"),
                        row.getInt("answered")))
                .list();
    }
}
