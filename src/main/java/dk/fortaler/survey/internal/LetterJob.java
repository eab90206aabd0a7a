package dk.fortaler.survey.internal;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.survey.SurveyId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Sends invitations and reminders in the background, in small transactions, so that ten thousand take no timeout and a
 * node that dies loses nothing: what was written stands, and the rest is found again.
 */
@Component
class LetterJob {
    static final TaskDescriptor<Order> DESCRIPTOR = TaskDescriptor.of("survey.letters", Order.class);
    private static final Logger LOG = LoggerFactory.getLogger(LetterJob.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final WriteToPeople write;
    private final SurveyRepository surveys;
    private final Audience audience;
    private final Progresses progresses;

    LetterJob(WriteToPeople write, SurveyRepository surveys, Audience audience, Progresses progresses) {
        this.write = write;
        this.surveys = surveys;
        this.audience = audience;
        this.progresses = progresses;
    }

    /**
     * What to send.
     *
     * @param reminding the day for which reminders go, as they come once a day; null for invitations
     */
    record Order(
            long organisation,
            UUID survey,
            UUID progress,
            @Nullable LocalDate reminding) implements Serializable {}

    void send(Order order) {
        Optional<Survey> found = surveys.find(new SurveyId(order.survey));
        if (found.isEmpty()) {
            return;
        }
        Survey survey = found.get();
        LocalDate day = order.reminding;
        try {
            if (day == null) {
                invite(survey, order.progress);
            } else {
                remind(survey, order.progress, day);
            }
            progresses.done(order.progress, null);
        } catch (KeyLost lost) {
            // No link can be made without it. When it is back, the manager orders the letters again: nobody gets two.
            LOG.error("{}", lost.getMessage());
            progresses.failed(order.progress, "survey.locked.title");
        }
    }

    private void invite(Survey survey, UUID progress) {
        int total = audience.countWithout(survey);
        int done = 0;
        progresses.reached(progress, done, total);
        for (int written = write.invite(survey); written > 0; written = write.invite(survey)) {
            done += written;
            progresses.reached(progress, done, Math.max(done, total));
        }
    }

    private void remind(Survey survey, UUID progress, LocalDate day) {
        int total = audience.countSilent(survey.id());
        int batches = 0;
        progresses.reached(progress, 0, total);
        Optional<UUID> last = write.remind(survey, day, BEFORE_ALL);
        while (last.isPresent()) {
            batches++;
            progresses.reached(progress, Math.min(total, (long) batches * WriteToPeople.AT_ONCE), total);
            last = write.remind(survey, day, last.get());
        }
    }

    /** The job; a node that dies leaves the rest to another. */
    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        static Task<Order> sendSurveyLettersTask(LetterJob job) {
            return Tasks.oneTime(DESCRIPTOR)
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> CurrentOrganisation.run(
                            new OrganisationId(instance.getData().organisation()), () -> job.send(instance.getData())));
        }
    }
}
