package dk.fortaler.businesscase.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night: executives' links that have run out are forgotten, in all organisations. */
@Component
public class ForgetLinksJob {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetLinksJob.class);

    private final CaseLinks links;
    private final TransactionTemplate transaction;

    ForgetLinksJob(CaseLinks links, TransactionTemplate transaction) {
        this.links = links;
        this.transaction = transaction;
    }

    @Bean
    static RecurringTask<Void> forgetCaseLinksTask(JdbcClient jdbc, ForgetLinksJob job) {
        return Tasks.recurring("businesscase.forget-links", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 40)))
                .execute((instance, context) -> jdbc.sql("select id from organisation order by id")
                        .query((row, number) -> new OrganisationId(row.getLong("id")))
                        .list()
                        .forEach(job::forget));
    }

    /** One organisation that fails keeps no other from its night. */
    public void forget(OrganisationId organisation) {
        try {
            CurrentOrganisation.run(organisation, () -> transaction.executeWithoutResult(status -> links.forget()));
        } catch (RuntimeException failure) {
            LOG.error("The links of organisation {} that have run out are still there", organisation.value(), failure);
        }
    }
}
