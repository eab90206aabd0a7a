package dk.fortaler.survey.internal;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.SurveyState;
import dk.fortaler.survey.form.FormJson;
import dk.fortaler.survey.form.Questionnaire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The surveys of the current organisation, to look up. */
@Component
@Transactional(readOnly = true)
public class SurveyRepository {
    private static final String SELECT = """
            select id, title_da, title_en, introduction_da, introduction_en, state, kind, smallest_group, questions,
                   previous_survey_id, audience, progress_id, closes_on, opened_on, closed_on, reminded_on, open_code,
                   answers, unreadable, version
            from survey
            """;

    private final JdbcClient jdbc;
    private final SurveyKeys keys;

    SurveyRepository(JdbcClient jdbc, SurveyKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    public Optional<Survey> find(SurveyId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(SurveyRepository::read)
                .optional();
    }

    /** Newest first. */
    public List<Survey> all() {
        return jdbc.sql(SELECT + "order by created_at desc, id")
                .query(SurveyRepository::read)
                .list();
    }

    /** Of an open link, also after the close. */
    Optional<Survey> withOpenCode(String code) {
        return jdbc.sql(SELECT + "where open_code = :code")
                .param("code", code)
                .query(SurveyRepository::read)
                .optional();
    }

    /** Whether it is open, and the keyset that sealed its key is not here. */
    public boolean keyLost(Survey survey) {
        return jdbc.sql("select sealed_key from survey where id = :id and state = 'open'")
                .param("id", survey.id().value())
                .query((row, number) ->
                        keys.open(survey.id(), row.getBytes("sealed_key")).isEmpty())
                .optional()
                .orElse(false);
    }

    private static Survey read(ResultSet row, int number) throws SQLException {
        @Nullable UUID previous = row.getObject("previous_survey_id", UUID.class);
        Questionnaire questionnaire = FormJson.questionnaire(row.getString("questions"));
        return new Survey(
                new SurveyId(row.getObject("id", UUID.class)),
                Map.of(Language.DA, row.getString("title_da"), Language.EN, row.getString("title_en")),
                Map.of(Language.DA, row.getString("introduction_da"), Language.EN, row.getString("introduction_en")),
                SurveyState.of(row.getString("state")),
                Way.of(row.getString("kind")).orElse(Way.PERSONAL),
                row.getInt("smallest_group"),
                questionnaire,
                previous == null ? null : new SurveyId(previous),
                List.of((UUID[]) row.getArray("audience").getArray()),
                row.getObject("progress_id", UUID.class),
                row.getObject("closes_on", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("reminded_on", LocalDate.class),
                row.getString("open_code"),
                row.getObject("answers", Integer.class),
                row.getInt("unreadable"),
                row.getInt("version"));
    }
}
