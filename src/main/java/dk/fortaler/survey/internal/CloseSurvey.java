package dk.fortaler.survey.internal;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.internal.OpenedSurvey.Hold;
import dk.fortaler.survey.internal.OpenedSurvey.Opened;
import dk.fortaler.survey.internal.SealedAnswers.Everything;
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
     * Closes it. Single answers that were changed since they were sealed are left out, and told as unreadable.
     *
     * @param actor null where its last day was over
     * @return false where it was not open (any more)
     * @throws KeyLost where no answer can be read; nothing is done
     */
    @Transactional
    public boolean close(@Nullable PersonId actor, SurveyId id) {
        Optional<Opened> found = opened.of(id, Hold.CLOSE);
        if (found.isEmpty()) {
            return false;
        }
        Opened survey = found.get();
        Everything all = sealed.everything(survey);
        int answers = all.answers().size();
        if (answers >= survey.smallestGroup()) {
            findings.close(id, survey.questionnaire(), all.answers());
        }
        end(actor, survey, answers, all.unreadable());
        return true;
    }

    /**
     * Closes a survey whose key is lost: what was shown until now becomes its result, all else is given up. Where the key has
     * come back meanwhile, it is closed as any other.
     *
     * @return false where it was not open (any more)
     */
    @Transactional
    public boolean closeWithoutKey(PersonId actor, SurveyId id) {
        Optional<Opened> found = opened.of(id, Hold.CLOSE);
        if (found.isEmpty()) {
            return false;
        }
        Opened survey = found.get();
        if (!survey.keyLost()) {
            return close(actor, id);
        }
        int shown = findings.closeWithShown(id);
        end(actor, survey, shown, sealed.count(survey) - shown);
        return true;
    }

    private void end(@Nullable PersonId actor, Opened survey, int answers, int unreadable) {
        sealed.forget(survey);
        jdbc.sql("""
                        update survey set state = 'closed', closed_on = :today, sealed_key = null, answers = :answers,
                               unreadable = :unreadable, version = version + 1
                        where id = :id
                        """)
                .param("today", days.today())
                .param("answers", answers < survey.smallestGroup() ? null : answers, java.sql.Types.INTEGER)
                .param("unreadable", unreadable)
                .param("id", survey.id().value())
                .update();
        told.closed(actor, survey.id(), unreadable);
    }
}
