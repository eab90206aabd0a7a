package dk.fortaler.survey.internal;

import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.internal.OpenedSurvey.Hold;
import dk.fortaler.survey.internal.OpenedSurvey.Opened;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets waiting answers into the results of an open survey, {@code k} or more at a time, chosen at random, in a transaction
 * of its own that knows no link. At least {@code k} stay behind: so the close, too, adds {@code k} or more, and between any
 * two readings of the results stand that many answers.
 */
@Component
class ReleaseAnswers {
    private static final int AT_ONCE = 500;

    private final OpenedSurvey opened;
    private final SealedAnswers sealed;
    private final Findings findings;

    ReleaseAnswers(OpenedSurvey opened, SealedAnswers sealed, Findings findings) {
        this.opened = opened;
        this.sealed = sealed;
        this.findings = findings;
    }

    /** How many it let in: 0 where too few wait, another node is at it, or the survey is not open. */
    @Transactional
    public int release(SurveyId id) {
        Optional<Opened> found = opened.of(id, Hold.RELEASE);
        if (found.isEmpty()) {
            return 0;
        }
        Opened survey = found.get();
        List<UUID> waiting = sealed.waiting(survey);
        int free = waiting.size() - survey.smallestGroup();
        if (free < survey.smallestGroup()) {
            return 0;
        }
        List<Answers> batch = sealed.take(survey, waiting.subList(0, Math.min(free, AT_ONCE)));
        sealed.keep(survey, batch);
        findings.release(id, survey.questionnaire(), batch);
        return batch.size();
    }
}
