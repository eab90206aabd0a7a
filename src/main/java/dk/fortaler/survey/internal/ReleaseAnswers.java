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
 * Lets waiting answers into the results of an open survey in whole groups of {@code k}, chosen at random, in a transaction of
 * its own that knows no link. Only what is left of the last group stays, as a link's trace is on what waits. It holds nothing
 * back for the sake of the figures: that is done question by question, where they are counted ({@link Findings#release}).
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
        int ready = inWholeGroups(Math.min(waiting.size(), Math.max(AT_ONCE, survey.smallestGroup())), survey);
        if (ready == 0) {
            return 0;
        }
        List<Answers> batch = sealed.take(survey, waiting.subList(0, ready));
        sealed.keep(survey, batch);
        findings.release(id, survey.questionnaire(), batch);
        return batch.size();
    }

    private static int inWholeGroups(int answers, Opened survey) {
        return answers / survey.smallestGroup() * survey.smallestGroup();
    }
}
