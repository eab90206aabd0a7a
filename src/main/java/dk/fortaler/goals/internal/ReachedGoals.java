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
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees, once a day, which goals are reached, and tells its owner once for each, however many nodes look. */
@Component
public class ReachedGoals {
    private static final Logger LOG = LoggerFactory.getLogger(ReachedGoals.class);

    private final JdbcClient jdbc;
    private final GoalRepository goals;
    private final FollowGoals following;
    private final TellOfReached telling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReachedGoals(
            JdbcClient jdbc,
            GoalRepository goals,
            FollowGoals following,
            TellOfReached telling,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.goals = goals;
        this.following = following;
        this.telling = telling;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Early in the morning, when the clicks of the day before are in. */
    @Bean
    static RecurringTask<Void> reachedGoalsTask(JdbcClient jdbc, ReachedGoals reached) {
        return Tasks.recurring("goals-reached", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 40)))
                .execute((instance, context) -> jdbc.sql("select id, time_zone from organisation order by id")
                        .query((row, number) ->
                                new Organisation(new OrganisationId(row.getLong("id")), row.getString("time_zone")))
                        .list()
                        .forEach(each -> reached.lookAt(each.id, each.zone)));
    }

    /** One organisation that fails keeps nobody else waiting; it is looked at again the next day. */
    void lookAt(OrganisationId organisation, String zone) {
        try {
            CurrentOrganisation.run(
                    organisation, () -> transaction.executeWithoutResult(status -> look(ZoneId.of(zone))));
        } catch (RuntimeException failure) {
            LOG.error("Which goals of organisation {} are reached is not seen", organisation.value(), failure);
        }
    }

    private record Organisation(OrganisationId id, String zone) {}

    /** Looks at the current organisation's open goals; answers how many were new. */
    @Transactional
    public int look(ZoneId zone) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        int found = 0;
        for (Goal goal : goals.open()) {
            if (goal.reachedAt() == null && isReached(goal, today) && mark(goal)) {
                telling.tell(goal);
                found++;
            }
        }
        return found;
    }

    private boolean isReached(Goal goal, LocalDate today) {
        Course course = following.follow(goal, today).course();
        return course != null && !course.now().isBefore(goal.aim().starts()) && course.reached();
    }

    /** True for the one who was first. */
    private boolean mark(Goal goal) {
        return jdbc.sql("update goal set reached_at = :now where id = :id and reached_at is null")
                        .param("id", goal.id().value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
