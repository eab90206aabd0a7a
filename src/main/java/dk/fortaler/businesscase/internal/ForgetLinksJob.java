package dk.fortaler.businesscase.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fortaler.kernel.tenancy.EachOrganisation;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every night: executives' links that have run out are forgotten, in all organisations. */
@Component
public class ForgetLinksJob {
    private final CaseLinks links;

    ForgetLinksJob(CaseLinks links) {
        this.links = links;
    }

    @Bean
    static RecurringTask<Void> forgetCaseLinksTask(EachOrganisation each, ForgetLinksJob job) {
        return Tasks.recurring("businesscase.forget-links", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 40)))
                .execute((instance, context) -> each.run("forgetting executives' links", zone -> job.forget()));
    }

    /** Those of the current organisation. */
    @Transactional
    public void forget() {
        links.forget();
    }
}
