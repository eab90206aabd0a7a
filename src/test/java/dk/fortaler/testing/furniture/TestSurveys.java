package dk.fortaler.testing.furniture;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.FormJson;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.internal.Findings;
import dk.fortaler.testing.TestOrganisations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes surveys with results, without anybody who answers them: rows by SQL, figures by the survey's own code. */
@TestComponent
public final class TestSurveys {
    private final JdbcClient jdbc;
    private final TestOrganisations organisations;
    private final Findings findings;
    private final Ids ids;
    private final Clock clock;

    TestSurveys(JdbcClient jdbc, TestOrganisations organisations, Findings findings, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.findings = findings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of an organisation that has the sample's departments, four in five of the invited having answered. */
    public SurveyId closed(
            OrganisationId organisation, SampleSurvey sample, String title, int answers, @Nullable SurveyId previous) {
        SurveyId survey = aSurvey(organisation, sample.questionnaire(), title, false, previous);
        invite(organisation, survey, sample, answers);
        return organisations.in(organisation, () -> {
            findings.close(survey, sample.questionnaire(), sample.answers(answers));
            return survey;
        });
    }

    /** With batches that came in one by one. */
    public SurveyId open(OrganisationId organisation, SampleSurvey sample, String title, int... batches) {
        SurveyId survey = aSurvey(organisation, sample.questionnaire(), title, true, null);
        invite(organisation, survey, sample, IntStream.of(batches).sum());
        for (int batch : batches) {
            release(organisation, survey, sample.questionnaire(), sample.answers(batch));
        }
        return survey;
    }

    public void release(
            OrganisationId organisation, SurveyId survey, Questionnaire questionnaire, List<Answers> batch) {
        organisations.in(organisation, () -> {
            findings.release(survey, questionnaire, batch);
            return survey;
        });
    }

    public void close(OrganisationId organisation, SurveyId survey, Questionnaire questionnaire, List<Answers> all) {
        organisations.in(organisation, () -> {
            findings.close(survey, questionnaire, all);
            return jdbc.sql("update survey set state = 'closed', sealed_key = null, closed_on = :today where id = :id")
                    .param("today", today())
                    .param("id", survey.value())
                    .update();
        });
    }

    public SurveyId aSurvey(
            OrganisationId organisation,
            Questionnaire questionnaire,
            String title,
            boolean open,
            @Nullable SurveyId previous) {
        SurveyId survey = new SurveyId(ids.next());
        organisations.in(
                organisation,
                () -> jdbc.sql("""
                                insert into survey (id, title_da, title_en, state, questions, opened_on, closed_on, sealed_key,
                                                    previous_survey_id, created_at)
                                values (:id, :title, :title, :state, :questions::jsonb, :opened, :closed, :key, :previous, :now)
                                """)
                        .param("id", survey.value())
                        .param("title", title)
                        .param("state", open ? "open" : "closed")
                        .param("questions", FormJson.write(questionnaire))
                        .param("opened", today().minusDays(14))
                        .param("closed", open ? null : today().minusDays(previous == null ? 1 : 0), java.sql.Types.DATE)
                        .param("key", open ? new byte[] {1} : null, java.sql.Types.BINARY)
                        .param("previous", previous == null ? null : previous.value(), java.sql.Types.OTHER)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        return survey;
    }

    /** The sample's departments, in the database. */
    public List<UUID> departments(OrganisationId organisation) {
        return organisations.in(organisation, () -> {
            List<UUID> departments = new ArrayList<>();
            for (String name : SampleSurvey.DEPARTMENTS) {
                UUID id = ids.next();
                jdbc.sql("insert into department (id, name) values (:id, :name)")
                        .param("id", id)
                        .param("name", name)
                        .update();
                departments.add(id);
            }
            return departments;
        });
    }

    private void invite(OrganisationId organisation, SurveyId survey, SampleSurvey sample, int answers) {
        Random random = new Random(answers);
        List<UUID> people = IntStream.range(0, answers + answers / 4)
                .mapToObj(i -> ids.next())
                .toList();
        UUID[] where = people.stream().map(person -> sample.aDepartment(random)).toArray(UUID[]::new);
        organisations.in(organisation, () -> {
            jdbc.sql("""
                            insert into person (id, email, name, language, department_id, created_at, changed_at)
                            select p.id, p.id || '@example.dk', 'Kollega', 'da', p.department, :now, :now
                            from unnest(:people::uuid[], :where::uuid[]) as p (id, department)
                            """)
                    .param("people", people.toArray(UUID[]::new))
                    .param("where", where)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return jdbc.sql("""
                            insert into survey_invitation (survey_id, person_id, department_id, digest, answered)
                            select :survey, p.id, p.department, replace(p.id::text, '-', '') || replace(:survey::text, '-', ''),
                                   p.number <= :answers
                            from unnest(:people::uuid[], :where::uuid[]) with ordinality as p (id, department, number)
                            """)
                    .param("survey", survey.value())
                    .param("people", people.toArray(UUID[]::new))
                    .param("where", where)
                    .param("answers", answers)
                    .update();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
