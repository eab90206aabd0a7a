package dk.fortaler.goals.ssi;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every few hours, for all organisations: their months end at different times. */
@Configuration(proxyBeanMethods = false)
class PublishAveragesJob {
    private static final int HOURS = 3;

    @Bean
    static Task<Void> publishSsiAveragesTask(JdbcClient jdbc, PublishAverages averages) {
        return Tasks.recurring("goals.ssi-averages", FixedDelay.ofHours(HOURS)).execute((instance, context) -> {
            List<OrganisationId> organisations = jdbc.sql("select id from organisation")
                    .query((row, number) -> new OrganisationId(row.getLong("id")))
                    .list();
            organisations.forEach(organisation -> CurrentOrganisation.run(organisation, averages::publish));
        });
    }
}
