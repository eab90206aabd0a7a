package dk.fortaler.guidelines.internal;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.fortaler.guidelines.internal.CrisisMail.Kind;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes to all ambassadors that a crisis has begun, or is over. A node that dies leaves the rest to another. */
@Configuration(proxyBeanMethods = false)
class CrisisJob {
    static final TaskDescriptor<Order> DESCRIPTOR = TaskDescriptor.of("guidelines.crisis-letters", Order.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** @param kind {@code began} or {@code ended} */
    record Order(long organisation, String organisationName, UUID crisis, String kind) implements Serializable {}

    @Bean
    static Task<Order> writeCrisisLettersTask(TellAmbassadors tell) {
        return Tasks.oneTime(DESCRIPTOR)
                .onDeadExecutionRevive()
                .execute((instance, context) -> CurrentOrganisation.run(
                        new OrganisationId(instance.getData().organisation()), () -> write(tell, instance.getData())));
    }

    private static void write(TellAmbassadors tell, Order order) {
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            last = order.kind.equals(Kind.BEGAN.key())
                    ? tell.began(order.crisis, order.organisationName, last.get())
                    : tell.ended(order.crisis, order.organisationName, last.get());
        }
    }
}
