package dk.fortaler.survey.internal;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.FormJson;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a survey, until it opens. Whoever changes it says which version they saw. */
@Service
@Transactional
public class DraftSurvey {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final ReadyTemplate template;
    private final SurveyRepository surveys;
    private final AuditLog audit;

    DraftSurvey(
            JdbcClient jdbc, Clock clock, Ids ids, ReadyTemplate template, SurveyRepository surveys, AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.template = template;
        this.surveys = surveys;
        this.audit = audit;
    }

    public SurveyId fromTemplate(PersonId actor) {
        return begin(
                actor,
                ReadyTemplate.text("survey.template.title"),
                ReadyTemplate.text("survey.template.introduction"),
                template.questions(),
                null);
    }

    public SurveyId empty(PersonId actor) {
        return begin(actor, ReadyTemplate.text("survey.new.untitled"), Map.of(), new Questionnaire(List.of()), null);
    }

    /** Another round of the same questions, each with the id it had, so that the two can be compared. */
    public SurveyId again(PersonId actor, Survey earlier) {
        return begin(actor, earlier.title(), earlier.introduction(), earlier.questionnaire(), earlier.id());
    }

    private SurveyId begin(
            PersonId actor,
            Map<Language, String> title,
            Map<Language, String> introduction,
            Questionnaire questionnaire,
            @Nullable SurveyId previous) {
        SurveyId id = new SurveyId(ids.next());
        jdbc.sql("""
                        insert into survey (id, title_da, title_en, introduction_da, introduction_en, questions,
                                            previous_survey_id, created_at)
                        values (:id, :da, :en, :intro_da, :intro_en, :questions::jsonb, :previous, :now)
                        """)
                .param("id", id.value())
                .param("da", title.getOrDefault(Language.DA, ""))
                .param("en", title.getOrDefault(Language.EN, ""))
                .param("intro_da", introduction.getOrDefault(Language.DA, ""))
                .param("intro_en", introduction.getOrDefault(Language.EN, ""))
                .param("questions", FormJson.write(questionnaire))
                .param("previous", previous == null ? null : previous.value(), java.sql.Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(actor, "survey.drafted", id.value().toString(), Map.of());
        return id;
    }

    /** @throws Stale where that version is not the present one, or the survey is no draft */
    public void describe(
            SurveyId id,
            int version,
            Map<Language, String> title,
            Map<Language, String> introduction,
            int smallestGroup) {
        int changed = jdbc.sql("""
                        update survey set title_da = :da, title_en = :en, introduction_da = :intro_da,
                               introduction_en = :intro_en, smallest_group = :smallest, version = version + 1
                        where id = :id and version = :version and state = 'draft'
                        """)
                .param("da", title.getOrDefault(Language.DA, ""))
                .param("en", title.getOrDefault(Language.EN, ""))
                .param("intro_da", introduction.getOrDefault(Language.DA, ""))
                .param("intro_en", introduction.getOrDefault(Language.EN, ""))
                .param("smallest", smallestGroup)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Stale();
        }
    }

    /**
     * Adds a question at the end, or puts it where that of the same id stands.
     *
     * @throws Stale as above
     */
    public void put(SurveyId id, int version, Question question) {
        List<Question> questions = questions(id);
        int place = place(questions, question.id());
        if (place < 0) {
            questions.add(question);
        } else {
            questions.set(place, question);
        }
        save(id, version, questions);
    }

    /**
     * Moves a question one place up or down; at the end of the list it stays.
     *
     * @throws Stale as above
     */
    public void move(SurveyId id, int version, UUID question, boolean up) {
        List<Question> questions = questions(id);
        int place = place(questions, question);
        int other = place + (up ? -1 : 1);
        if (place >= 0 && other >= 0 && other < questions.size()) {
            Collections.swap(questions, place, other);
        }
        save(id, version, questions);
    }

    /** @throws Stale as above */
    public void remove(SurveyId id, int version, UUID question) {
        List<Question> questions = questions(id);
        questions.removeIf(each -> each.id().equals(question));
        save(id, version, questions);
    }

    /** Only a draft can be thrown away. */
    public boolean delete(PersonId actor, SurveyId id) {
        boolean gone = jdbc.sql("delete from survey where id = :id and state = 'draft'")
                        .param("id", id.value())
                        .update()
                == 1;
        if (gone) {
            audit.record(actor, "survey.draft.deleted", id.value().toString(), Map.of());
        }
        return gone;
    }

    private List<Question> questions(SurveyId id) {
        return new ArrayList<>(
                surveys.find(id).orElseThrow(Stale::new).questionnaire().questions());
    }

    private void save(SurveyId id, int version, List<Question> questions) {
        int changed = jdbc.sql("""
                        update survey set questions = :questions::jsonb, version = version + 1
                        where id = :id and version = :version and state = 'draft'
                        """)
                .param("questions", FormJson.write(new Questionnaire(questions)))
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Stale();
        }
    }

    private static int place(List<Question> questions, UUID id) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
