package dk.fortaler.survey.internal;

import dk.fortaler.survey.SurveyId;

/**
 * The keyset that sealed a survey's key is not here: nothing that was answered can be read, and no more can be taken. Whoever
 * runs the server may bring it back; until then, or until somebody closes the survey without it, all stays as it is.
 */
public final class KeyLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyLost(SurveyId survey) {
        super("The key of survey " + survey.value() + " cannot be opened: the keyset that sealed it is not here");
    }
}
