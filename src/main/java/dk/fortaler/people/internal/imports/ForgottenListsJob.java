package dk.fortaler.people.internal.imports;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes staff lists that nobody went on with, for all organisations. */
@Configuration(proxyBeanMethods = false)
class ForgottenListsJob {
    @Bean
    static Task<Void> forgetStaffListsTask(JdbcClient jdbc, TransactionTemplate transaction, ImportRepository imports) {
        return Tasks.recurring("people.forgotten-staff-lists", FixedDelay.ofHours(6))
                .execute((instance, context) -> {
                    List<OrganisationId> organisations = jdbc.sql("select id from organisation")
                            .query((row, number) -> new OrganisationId(row.getLong("id")))
                            .list();
                    organisations.forEach(organisation -> CurrentOrganisation.run(
                            organisation, () -> transaction.executeWithoutResult(status -> imports.removeForgotten())));
                });
    }
}
