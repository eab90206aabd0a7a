package dk.fortaler.survey.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.survey.SurveyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Orders the sending of invitations or reminders: exactly if the caller's transaction commits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrderLetters {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final Progresses progresses;
    private final ObjectProvider<Scheduler> scheduler;

    OrderLetters(JdbcClient jdbc, Clock clock, Ids ids, Progresses progresses, ObjectProvider<Scheduler> scheduler) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.progresses = progresses;
        this.scheduler = scheduler;
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
        Scheduler scheduling = scheduler.getObject();
        scheduling.schedule(LetterJob.DESCRIPTOR
                .instance(ids.next().toString())
                .data(new LetterJob.Order(CurrentOrganisation.get().value(), survey.value(), progress, reminding))
                .scheduledTo(clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduling.triggerCheckForDueExecutions();
            }
        });
    }
}
