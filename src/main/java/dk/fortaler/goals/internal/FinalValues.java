package dk.fortaler.goals.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what a goal came to, once: at its closing, or the first night after its deadline on which all is out that counts. From
 * then on it is told as it was, whatever is written down, taken back or erased later.
 */
@Component
public class FinalValues {
    private static final Logger LOG = LoggerFactory.getLogger(FinalValues.class);

    private final JdbcClient jdbc;
    private final GoalRepository goals;
    private final FollowGoals following;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FinalValues(
            JdbcClient jdbc,
            GoalRepository goals,
            FollowGoals following,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.goals = goals;
        this.following = following;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Organisation(OrganisationId id, String zone) {}

    /** After it was seen which goals are reached. */
    @Bean
    static RecurringTask<Void> finalValuesTask(JdbcClient jdbc, FinalValues values) {
        return Tasks.recurring("goals-final-values", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 50)))
                .execute((instance, context) -> jdbc.sql("select id, time_zone from organisation order by id")
                        .query((row, number) ->
                                new Organisation(new OrganisationId(row.getLong("id")), row.getString("time_zone")))
                        .list()
                        .forEach(each -> values.keepAll(each.id(), each.zone())));
    }

    /** One organisation that fails keeps nobody else waiting; its turn comes again the next night. */
    void keepAll(OrganisationId organisation, String zone) {
        try {
            CurrentOrganisation.run(
                    organisation,
                    () -> transaction.executeWithoutResult(status -> {
                        LocalDate today =
                                clock.instant().atZone(ZoneId.of(zone)).toLocalDate();
                        goals.endedWithoutFinal(today).forEach(goal -> keep(goal, today));
                    }));
        } catch (RuntimeException failure) {
            LOG.error("What the goals of organisation {} came to is not kept", organisation.value(), failure);
        }
    }

    /** Does nothing where it is kept already, has no value to tell, or changed meanwhile. Works in the caller's transaction. */
    void keep(Goal goal, LocalDate today) {
        Course course = following.follow(goal, today).course();
        if (course == null || goal.open() && !course.over()) {
            return;
        }
        jdbc.sql("""
                        update goal set final_value = :value, final_day = :day
                        where id = :id and version = :version and final_value is null
                        """)
                .param("id", goal.id().value())
                .param("version", goal.version())
                .param("value", course.value())
                .param("day", course.now())
                .update();
    }
}
