package dk.fortaler.survey.results;

import dk.fortaler.kernel.secrets.Secrets;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.internal.Findings;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds batches to an open survey's results and writes those of a closed one. Two nodes at once take turns at its row. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PublishResults implements Findings {
    private static final String SEAL = "survey.waiting-counts";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final WriteResults written;

    PublishResults(JdbcClient jdbc, Secrets secrets, WriteResults written) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.written = written;
    }

    @Override
    public void release(SurveyId survey, Questionnaire questionnaire, List<Answers> batch) {
        int k = smallestGroup(survey);
        save(survey, stored(survey).add(k, questionnaire, batch));
    }

    @Override
    public void close(SurveyId survey, Questionnaire questionnaire, List<Answers> all) {
        int k = smallestGroup(survey);
        written.write(survey, k, FinalCounts.of(k, questionnaire, all));
        jdbc.sql("delete from survey_open_result where survey_id = :survey")
                .param("survey", survey.value())
                .update();
    }

    @Override
    public int closeWithShown(SurveyId survey) {
        int k = smallestGroup(survey);
        String shown = jdbc.sql("delete from survey_open_result where survey_id = :survey returning shown::text")
                .param("survey", survey.value())
                .query(String.class)
                .optional()
                .orElse("{}");
        int answers = CountsJson.answers(shown);
        if (answers < k) {
            return 0;
        }
        written.write(survey, k, FinalCounts.ofShown(k, answers, CountsJson.questions(shown)));
        return answers;
    }

    private int smallestGroup(SurveyId survey) {
        return jdbc.sql("select smallest_group from survey where id = :survey for no key update")
                .param("survey", survey.value())
                .query(Integer.class)
                .single();
    }

    private OpenCounts stored(SurveyId survey) {
        return jdbc.sql("select shown::text as shown, waiting from survey_open_result where survey_id = :survey")
                .param("survey", survey.value())
                .query((row, number) ->
                        CountsJson.read(row.getString("shown"), secrets.decrypt(SEAL, row.getBytes("waiting"))))
                .optional()
                .orElse(OpenCounts.EMPTY);
    }

    private void save(SurveyId survey, OpenCounts counts) {
        jdbc.sql("""
                        insert into survey_open_result (survey_id, shown, waiting) values (:survey, :shown::jsonb, :waiting)
                        on conflict (organisation_id, survey_id) do update set shown = excluded.shown, waiting = excluded.waiting
                        """)
                .param("survey", survey.value())
                .param("shown", CountsJson.shown(counts))
                .param("waiting", secrets.encrypt(SEAL, CountsJson.waiting(counts)))
                .update();
    }
}
