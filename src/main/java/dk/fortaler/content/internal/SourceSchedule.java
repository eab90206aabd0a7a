package dk.fortaler.content.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads sources in the background. Each has one row in the scheduler's table, named {@code organisation/source}, with the
 * time of its next reading: whichever node picks it has it alone, and a node that dies loses it to another.
 */
@Configuration(proxyBeanMethods = false)
class SourceSchedule {
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("content-source", Void.class);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(30);

    @Bean
    CustomTask<Void> readSourceTask(ReadSource reader, SourceRepository sources, HostTurns turns, Clock clock) {
        return Tasks.custom(TASK)
                .onFailureReschedule(FixedDelay.of(AFTER_A_FAULT))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Name name = Name.of(instance);
                    Optional<Instant> next = CurrentOrganisation.with(
                            name.organisation(),
                            () -> sources.find(name.source())
                                    .filter(Source::active)
                                    .flatMap(source -> readOrWait(source, reader, turns, clock)));
                    return again(next);
                });
    }

    @Bean
    Turns sourceTurns(ObjectProvider<SchedulerClient> scheduler) {
        return new Turns(scheduler);
    }

    /** When to come again; nothing where the source is gone or paused. */
    private static Optional<Instant> readOrWait(Source source, ReadSource reader, HostTurns turns, Clock clock) {
        Optional<Duration> wait = turns.waitFor(source.address().host());
        return wait.isPresent()
                ? wait.map(clock.instant()::plus)
                : reader.read(source.id()).filter(Source::active).flatMap(Source::next);
    }

    private static CompletionHandler<Void> again(Optional<Instant> next) {
        return (complete, operations) ->
                next.ifPresentOrElse(time -> operations.reschedule(complete, time), operations::remove);
    }

    private record Name(OrganisationId organisation, SourceId source) {
        static Name of(TaskInstance<Void> instance) {
            String[] parts = instance.getId().split("/", 2);
            return new Name(new OrganisationId(Long.parseLong(parts[0])), new SourceId(UUID.fromString(parts[1])));
        }
    }

    /** Puts sources of the current organisation on the schedule, in the caller's transaction. */
    static final class Turns {
        private final ObjectProvider<SchedulerClient> scheduler;

        private Turns(ObjectProvider<SchedulerClient> scheduler) {
            this.scheduler = scheduler;
        }

        void set(SourceId source, Instant time) {
            SchedulableInstance<Void> instance = TASK.instance(name(source)).scheduledTo(time);
            try {
                scheduler.getObject().schedule(instance, SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
            } catch (TaskInstanceCurrentlyExecutingException beingRead) {
                // It sets its next time itself when it is done.
            }
        }

        void remove(SourceId source) {
            try {
                scheduler.getObject().cancel(TaskInstanceId.of(TASK.getTaskName(), name(source)));
            } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException alreadyGone) {
                // It was never there, or is being read and takes itself off when it finds the source paused or gone.
            }
        }

        private static String name(SourceId source) {
            return CurrentOrganisation.get().value() + "/" + source.value();
        }
    }
}
