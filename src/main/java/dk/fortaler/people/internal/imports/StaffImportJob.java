package dk.fortaler.people.internal.imports;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Applies an approved staff list in the background. A node that dies leaves nothing half done: another begins anew. */
@Configuration(proxyBeanMethods = false)
class StaffImportJob {
    static final TaskDescriptor<Order> DESCRIPTOR = TaskDescriptor.of("people.staff-import", Order.class);

    /** Whose list, and which. */
    record Order(long organisation, UUID id) implements Serializable {}

    @Bean
    static Task<Order> applyStaffImportTask(ApplyStaffImport apply) {
        return Tasks.oneTime(DESCRIPTOR)
                .onDeadExecutionRevive()
                .execute((instance, context) -> CurrentOrganisation.run(
                        new OrganisationId(instance.getData().organisation()),
                        () -> apply.apply(instance.getData().id())));
    }
}
