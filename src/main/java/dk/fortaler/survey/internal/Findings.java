package dk.fortaler.survey.internal;

import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Questionnaire;
import java.util.List;

/**
 * Where answers become figures. Both work in the caller's transaction, which removes the answers that it hands over: they
 * are counted exactly if they are gone. Nothing is kept that leads back to one of them.
 */
public interface Findings {
    /**
     * Adds a batch to what is shown while the survey is open. Of each question some answers are held back, so that any two
     * readings, the one after the close included, differ by none or by at least the smallest group.
     *
     * @param batch shuffled; as many as the survey's smallest group, or more
     */
    void release(SurveyId survey, Questionnaire questionnaire, List<Answers> batch);

    /**
     * Makes the final figures, splits included, which replace what was shown before.
     *
     * @param all every answer that the survey ever got, shuffled; fewer than its smallest group never come here
     */
    void close(SurveyId survey, Questionnaire questionnaire, List<Answers> all);

    /**
     * Makes what is shown by now the final figures, without any split: of a survey whose answers can no longer be read.
     *
     * @return of how many answers; 0 where nothing was shown yet
     */
    int closeWithShown(SurveyId survey);
}
