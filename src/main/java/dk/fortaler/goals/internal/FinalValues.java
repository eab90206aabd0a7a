package dk.fortaler.goals.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.fortaler.kernel.tenancy.EachOrganisation;
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
 * Keeps what a goal came to, once: at its closing before its last day, or the first night after that on which all is out that
 * counts. From then on it is told as it was, whatever is written down, taken back or erased later.
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

    /** After it was seen which goals are reached. */
    @Bean
    static RecurringTask<Void> finalValuesTask(EachOrganisation each, FinalValues values) {
        return Tasks.recurring("goals-final-values", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 50)))
                .execute((instance, context) -> each.run("keeping what goals came to", values::keepAll));
    }

    /** The current organisation's. Each goal by itself: one that fails keeps no other waiting. */
    void keepAll(ZoneId zone) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        for (Goal goal : goals.endedWithoutFinal(today)) {
            try {
                transaction.executeWithoutResult(status -> keep(goal, today));
            } catch (RuntimeException failure) {
                LOG.error("What goal {} came to is not kept", goal.id().value(), failure);
            }
        }
    }

    /**
     * Does nothing where it is kept already, has no value to tell yet, or changed meanwhile, nor of what a person owns, who can
     * take it back at any time. Works in the caller's transaction.
     */
    void keep(Goal goal, LocalDate today) {
        if (goal.personal() && goal.measure().personal()) {
            return;
        }
        Course course = following.follow(goal, today).course();
        if (course == null || waits(goal, course) && !course.over()) {
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

    /** Its last day, or week, counts to the end, also where it is closed before that. */
    private static boolean waits(Goal goal, Course course) {
        return goal.open() || course.now().equals(goal.aim().ends());
    }
}
