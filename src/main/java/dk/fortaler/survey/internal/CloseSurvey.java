package dk.fortaler.survey.internal;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.internal.OpenedSurvey.Hold;
import dk.fortaler.survey.internal.OpenedSurvey.Opened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a survey: makes the final figures and throws away every single answer, and the key that opened them. Where fewer
 * answered than its smallest group, nothing of what they said is ever shown.
 */
@Component
public class CloseSurvey {
    private final JdbcClient jdbc;
    private final OpenedSurvey opened;
    private final SealedAnswers sealed;
    private final Findings findings;
    private final OrganisationDays days;
    private final Told told;

    CloseSurvey(
            JdbcClient jdbc,
            OpenedSurvey opened,
            SealedAnswers sealed,
            Findings findings,
            OrganisationDays days,
            Told told) {
        this.jdbc = jdbc;
        this.opened = opened;
        this.sealed = sealed;
        this.findings = findings;
        this.days = days;
        this.told = told;
    }

    /**
     * Closes it.
     *
     * @param actor null where its last day was over
     * @return false where it was not open (any more)
     */
    @Transactional
    public boolean close(@Nullable PersonId actor, SurveyId id) {
        Optional<Opened> found = opened.of(id, Hold.CLOSE);
        if (found.isEmpty()) {
            return false;
        }
        Opened survey = found.get();
        int smallest = survey.smallestGroup();
        List<Answers> all = new ArrayList<>(sealed.released(survey));
        all.addAll(sealed.take(survey, sealed.waiting(survey)));
        sealed.shuffle(all);
        if (all.size() >= smallest) {
            findings.close(id, survey.questionnaire(), all);
        }
        sealed.forget(survey);
        jdbc.sql("""
                        update survey set state = 'closed', closed_on = :today, sealed_key = null, answers = :answers,
                               version = version + 1
                        where id = :id
                        """)
                .param("today", days.today())
                .param("answers", all.size() < smallest ? null : all.size(), java.sql.Types.INTEGER)
                .param("id", id.value())
                .update();
        told.closed(actor, id);
        return true;
    }
}
