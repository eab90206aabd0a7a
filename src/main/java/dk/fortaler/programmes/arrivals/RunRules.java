package dk.fortaler.programmes.arrivals;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.fortaler.kernel.tenancy.EachOrganisation;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Every few minutes: asks whom the rules touch and whose day has come. It can run as often as it likes, on any node. */
@Component
public class RunRules {
    private final ActOnRules act;

    RunRules(ActOnRules act) {
        this.act = act;
    }

    @Bean
    static RecurringTask<Void> runArrivalRulesTask(EachOrganisation each, RunRules run) {
        return Tasks.recurring("programmes.run-arrival-rules", FixedDelay.of(Duration.ofMinutes(2)))
                .execute((instance, context) -> each.run("asking those who came", zone -> run.run()));
    }

    /** Those of the current organisation, a few people at a time: a staff list may bring thousands. */
    public void run() {
        boolean more = true;
        while (more) {
            more = act.askSome();
        }
    }
}
