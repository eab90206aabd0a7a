package dk.fortaler.links.internal.ingest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.LinkProperties;
import dk.fortaler.links.internal.ingest.ClickReconciliation.Difference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Once a night on one node: months made ahead and dropped, visitors forgotten, sums compared with the log. */
@Configuration(proxyBeanMethods = false)
class NightlyJob {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyJob.class);

    /** Two days of the link's zone, and one more since zones are half a day apart. */
    private static final int VISITOR_DAYS = 3;

    private static final int COMPARED_DAYS = 35;
    private static final int SEGMENT_DAYS = 400;

    private final JdbcClient jdbc;
    private final ClickPartitions partitions;
    private final ClickReconciliation reconciliation;
    private final LinkProperties properties;
    private final Clock clock;

    NightlyJob(
            JdbcClient jdbc,
            ClickPartitions partitions,
            ClickReconciliation reconciliation,
            LinkProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.partitions = partitions;
        this.reconciliation = reconciliation;
        this.properties = properties;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> linksNightly() {
        return Tasks.recurring("links-nightly", Schedules.daily(properties.zone(), LocalTime.of(3, 20)))
                .execute((instance, context) -> run());
    }

    void run() {
        partitions.makeAhead();
        partitions.dropOlderThan(properties.keepClicks());
        LocalDate today = clock.instant().atZone(properties.zone()).toLocalDate();
        jdbc.sql("select forget_click_visitors(:before)")
                .param("before", today.minusDays(VISITOR_DAYS))
                .query(Long.class)
                .single();
        jdbc.sql("delete from click_segment where changed_at < :before")
                .param("before", today.minusDays(SEGMENT_DAYS).atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        for (OrganisationId organisation : organisations()) {
            compare(organisation, today);
        }
    }

    private void compare(OrganisationId organisation, LocalDate today) {
        List<Difference> differences =
                reconciliation.differences(organisation, today.minusDays(COMPARED_DAYS), today.plusDays(1));
        for (Difference difference : differences) {
            LOG.error("The sums of clicks do not agree with the log in {}: {}", organisation, difference);
        }
    }

    private List<OrganisationId> organisations() {
        return jdbc.sql("select id from organisation order by id")
                .query((row, number) -> new OrganisationId(row.getLong("id")))
                .list();
    }
}
