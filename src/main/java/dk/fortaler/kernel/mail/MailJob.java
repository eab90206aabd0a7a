package dk.fortaler.kernel.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends one mail in the background, and comes back to it as often as {@link SendMail} wishes. */
@Configuration(proxyBeanMethods = false)
class MailJob {
    static final TaskDescriptor<Order> DESCRIPTOR = TaskDescriptor.of("kernel.mail", Order.class);
    private static final Duration AFTER_A_FAULT_OF_OURS = Duration.ofMinutes(2);

    /** Whose mail, and which. */
    record Order(long organisation, UUID mail) implements Serializable {}

    @Bean
    static Task<Order> sendMailTask(SendMail send, Clock clock) {
        return Tasks.custom(DESCRIPTOR)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(AFTER_A_FAULT_OF_OURS)))
                .execute((instance, context) -> next(CurrentOrganisation.with(
                        new OrganisationId(instance.getData().organisation()),
                        () -> send.send(instance.getData().mail()))));
    }

    private static CompletionHandler<Order> next(Optional<Instant> again) {
        return again.<CompletionHandler<Order>>map(at -> (complete, operations) -> operations.reschedule(complete, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
