package dk.fortaler.goals;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.fortaler.goals.contacts.PublishWeeks;
import dk.fortaler.goals.ssi.PublishAverages;
import dk.fortaler.kernel.tenancy.EachOrganisation;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes known what people own as sums and averages of five or more: weeks of contacts and dialogues, months of the Social
 * Selling Index. What is out never changes; what is due comes out at the next call, on however many nodes once.
 */
@Service
public class PublishFigures {
    private static final int HOURS = 3;

    private final PublishWeeks weeks;
    private final PublishAverages averages;

    PublishFigures(PublishWeeks weeks, PublishAverages averages) {
        this.weeks = weeks;
        this.averages = averages;
    }

    /** Every few hours, for all organisations: their weeks and months end at different times. */
    @Bean
    static Task<Void> publishFiguresTask(EachOrganisation each, PublishFigures figures) {
        return Tasks.recurring("goals.publish-figures", FixedDelay.ofHours(HOURS))
                .execute((instance, context) -> each.run("publishing figures", zone -> figures.publish()));
    }

    /** What is due of the current organisation. */
    @Transactional
    public void publish() {
        weeks.publish();
        averages.publish();
    }
}
