package dk.fortaler.survey.internal;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.internal.OpenedSurvey.Hold;
import dk.fortaler.survey.internal.OpenedSurvey.Opened;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an answer, and spends what allowed it, in one transaction: both or neither. The answer waits under seal; nothing
 * tells when it came or by which link.
 */
@Component
public class ReceiveAnswer {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final OpenedSurvey opened;

    ReceiveAnswer(JdbcClient jdbc, TransactionTemplate transaction, OpenedSurvey opened) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.opened = opened;
    }

    /** What became of it. */
    public enum Outcome {
        RECEIVED,
        /** One came by this link, or from this form, before. */
        ALREADY,
        CLOSED,
        /** The survey's key is not here: nothing was spent, and it can be sent again when it is back. */
        LOCKED
    }

    /** By a personal link: of several at one instant, one is received. */
    public Outcome personal(LinkCode code, SurveyId survey, Answers answers) {
        return receive(code.organisation(), survey, answers, () -> spend(survey, code.token()));
    }

    /**
     * By the open link.
     *
     * @param form the number that was sent with this form, so that a form counts once
     */
    public Outcome open(OrganisationId organisation, SurveyId survey, Token form, Answers answers) {
        return receive(organisation, survey, answers, () -> useUp(survey, form));
    }

    private Outcome receive(OrganisationId organisation, SurveyId id, Answers answers, BooleanSupplier spending) {
        return CurrentOrganisation.with(
                organisation,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    Optional<Opened> survey = opened.of(id, Hold.ANSWER);
                    if (survey.isEmpty()) {
                        return Outcome.CLOSED;
                    }
                    if (survey.get().keyLost()) {
                        return Outcome.LOCKED;
                    }
                    if (!spending.getAsBoolean()) {
                        return Outcome.ALREADY;
                    }
                    wait(survey.get(), answers);
                    return Outcome.RECEIVED;
                })));
    }

    private boolean spend(SurveyId survey, Token token) {
        return jdbc.sql("""
                        update survey_invitation set answered = true
                        where survey_id = :survey and digest = :digest and not answered
                        """)
                        .param("survey", survey.value())
                        .param("digest", token.digest())
                        .update()
                == 1;
    }

    private boolean useUp(SurveyId survey, Token form) {
        return jdbc.sql("insert into survey_once (survey_id, digest) values (:survey, :digest) on conflict do nothing")
                        .param("survey", survey.value())
                        .param("digest", form.digest())
                        .update()
                == 1;
    }

    /** Under an id of pure chance: those that {@code Ids} makes carry the time. */
    private void wait(Opened survey, Answers answers) {
        jdbc.sql("insert into survey_waiting (survey_id, id, sealed) values (:survey, :id, :sealed)")
                .param("survey", survey.id().value())
                .param("id", UUID.randomUUID())
                .param("sealed", survey.key().seal(survey.questionnaire(), answers))
                .update();
    }
}
