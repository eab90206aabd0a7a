package dk.fortaler.survey.results;

import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.FormJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which surveys have, or will have, results. */
@Service
@Transactional(readOnly = true)
public class SurveysWithResults {
    private static final String SELECT = """
            select s.id, s.title_da, s.title_en, s.smallest_group, s.questions::text as questions, s.previous_survey_id,
                   s.closes_on, s.closed_on, s.unreadable
            from survey s
            where s.state <> 'draft'
            """;

    private final JdbcClient jdbc;

    SurveysWithResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Surveyed> find(SurveyId id) {
        return jdbc.sql(SELECT + "and s.id = :id")
                .param("id", id.value())
                .query(SurveysWithResults::read)
                .optional();
    }

    /** The open ones first, then the latest closed. */
    public List<Surveyed> all() {
        return jdbc.sql(SELECT + "order by s.closed_on desc nulls first, s.created_at desc, s.id")
                .query(SurveysWithResults::read)
                .list();
    }

    /** The latest closed one that had enough answers. */
    public Optional<Surveyed> latest() {
        return jdbc.sql(SELECT + """
                        and exists (select from survey_result r where r.organisation_id = s.organisation_id and r.survey_id = s.id)
                        order by s.closed_on desc, s.created_at desc, s.id limit 1
                        """).query(SurveysWithResults::read).optional();
    }

    private static Surveyed read(ResultSet row, int number) throws SQLException {
        UUID previous = row.getObject("previous_survey_id", UUID.class);
        return new Surveyed(
                new SurveyId(row.getObject("id", UUID.class)),
                row.getString("title_da"),
                row.getString("title_en"),
                row.getInt("smallest_group"),
                FormJson.questionnaire(row.getString("questions")),
                previous == null ? null : new SurveyId(previous),
                row.getObject("closes_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("unreadable"));
    }
}
