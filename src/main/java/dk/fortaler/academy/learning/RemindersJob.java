package dk.fortaler.academy.learning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fortaler.kernel.tenancy.EachOrganisation;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning: who is near a date, or has let a course lie, is reminded; in all organisations. */
@Configuration(proxyBeanMethods = false)
class RemindersJob {
    @Bean
    static RecurringTask<Void> remindLearnersTask(EachOrganisation each, RemindLearners reminders) {
        return Tasks.recurring("academy.reminders", Schedules.daily(ZoneOffset.UTC, LocalTime.of(7, 10)))
                .execute((instance, context) -> each.run("reminding learners", reminders::remind));
    }
}
