package dk.fortaler.survey.internal;

import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.FormJson;
import dk.fortaler.survey.form.Questionnaire;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What answers need of a survey that is open, and the lock that goes with it: answers hold it together, a release holds it
 * against other releases, the close against everybody.
 *
 * @see #of
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenedSurvey {
    private final JdbcClient jdbc;
    private final SurveyKeys keys;

    OpenedSurvey(JdbcClient jdbc, SurveyKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** What is held until the transaction ends. */
    enum Hold {
        /** Many at once; waits for a close, and then finds it closed. The row is not written, so no trace stays. */
        ANSWER("for key share"),
        /** One at a time; whoever comes second finds nothing. */
        RELEASE("for no key update skip locked"),
        /** Waits for the answers under way and keeps all others out. */
        CLOSE("for update");

        private final String sql;

        Hold(String sql) {
            this.sql = sql;
        }
    }

    /**
     * An open survey's own: what is asked, and its key.
     *
     * @param found null where the keyset that sealed it is not here
     */
    record Opened(
            SurveyId id,
            Questionnaire questionnaire,
            @Nullable SurveyKey found,
            int smallestGroup) {
        boolean keyLost() {
            return found == null;
        }

        /** @throws KeyLost where {@link #keyLost} */
        SurveyKey key() {
            if (found == null) {
                throw new KeyLost(id);
            }
            return found;
        }
    }

    /** Nothing where it is not open. */
    Optional<Opened> of(SurveyId id, Hold hold) {
        return jdbc.sql(
                        "select id, questions, sealed_key, smallest_group from survey where id = :id and state = 'open' "
                                + hold.sql)
                .param("id", id.value())
                .query((row, number) -> {
                    SurveyId survey = new SurveyId(row.getObject("id", UUID.class));
                    return new Opened(
                            survey,
                            FormJson.questionnaire(row.getString("questions")),
                            keys.open(survey, row.getBytes("sealed_key")).orElse(null),
                            row.getInt("smallest_group"));
                })
                .optional();
    }
}
