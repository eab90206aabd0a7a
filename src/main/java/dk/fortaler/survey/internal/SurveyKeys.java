package dk.fortaler.survey.internal;

import dk.fortaler.kernel.secrets.Secrets;
import dk.fortaler.kernel.secrets.UnreadableSecret;
import dk.fortaler.survey.SurveyId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Surveys' keys as the database keeps them: sealed by the keyset, which is not in the database. */
@Component
class SurveyKeys {
    private final Secrets secrets;

    SurveyKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] seal(SurveyId survey, SurveyKey key) {
        return secrets.encrypt(purpose(survey), key.text());
    }

    /** Nothing where the keyset that sealed it is not here. */
    Optional<SurveyKey> open(SurveyId survey, byte[] sealed) {
        try {
            return Optional.of(SurveyKey.of(survey, secrets.decrypt(purpose(survey), sealed)));
        } catch (UnreadableSecret lost) {
            return Optional.empty();
        }
    }

    private static String purpose(SurveyId survey) {
        return "survey.key/" + survey.value();
    }
}
