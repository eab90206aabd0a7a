package dk.fortaler.goals.conversions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every night, for all organisations. */
@Configuration(proxyBeanMethods = false)
class ForgetVisitorsJob {
    @Bean
    static RecurringTask<Void> forgetConversionVisitorsTask(JdbcClient jdbc, CountVisit visits) {
        return Tasks.recurring("goals.conversion-visitors", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 50)))
                .execute((instance, context) -> jdbc.sql("select id from organisation order by id")
                        .query((row, number) -> new OrganisationId(row.getLong("id")))
                        .list()
                        .forEach(organisation -> CurrentOrganisation.run(organisation, visits::forget)));
    }
}
