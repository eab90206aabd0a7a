package dk.fortaler.goals.conversions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fortaler.kernel.tenancy.EachOrganisation;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, for all organisations. */
@Configuration(proxyBeanMethods = false)
class ForgetVisitorsJob {
    @Bean
    static RecurringTask<Void> forgetConversionVisitorsTask(EachOrganisation each, CountVisit visits) {
        return Tasks.recurring("goals.conversion-visitors", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 50)))
                .execute((instance, context) -> each.run("forgetting visitors", zone -> visits.forget()));
    }
}
