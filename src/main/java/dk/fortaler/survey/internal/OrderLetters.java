package dk.fortaler.survey.internal;

import dk.fortaler.kernel.jobs.LaterWork;
import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.survey.SurveyId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Orders the sending of invitations or reminders: exactly if the caller's transaction commits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrderLetters {
    private final JdbcClient jdbc;
    private final Progresses progresses;
    private final LaterWork later;

    OrderLetters(JdbcClient jdbc, Progresses progresses, LaterWork later) {
        this.jdbc = jdbc;
        this.progresses = progresses;
        this.later = later;
    }

    void invitations(SurveyId survey) {
        order(survey, null);
    }

    void reminders(SurveyId survey, LocalDate day) {
        order(survey, day);
    }

    private void order(SurveyId survey, @Nullable LocalDate reminding) {
        UUID progress = progresses.begin("survey.letters");
        jdbc.sql("update survey set progress_id = :progress where id = :id")
                .param("progress", progress)
                .param("id", survey.value())
                .update();
        later.order(
                LetterJob.DESCRIPTOR,
                new LetterJob.Order(CurrentOrganisation.get().value(), survey.value(), progress, reminding));
    }
}
