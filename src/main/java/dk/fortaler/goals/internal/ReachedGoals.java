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
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees, once a day, which goals are reached, and tells its owner once for each, however many nodes look. */
@Component
public class ReachedGoals {
    private final JdbcClient jdbc;
    private final GoalRepository goals;
    private final FollowGoals following;
    private final TellOfReached telling;
    private final Clock clock;

    ReachedGoals(JdbcClient jdbc, GoalRepository goals, FollowGoals following, TellOfReached telling, Clock clock) {
        this.jdbc = jdbc;
        this.goals = goals;
        this.following = following;
        this.telling = telling;
        this.clock = clock;
    }

    /** Early in the morning, when the clicks of the day before are in. */
    @Bean
    static RecurringTask<Void> reachedGoalsTask(EachOrganisation each, ReachedGoals reached) {
        return Tasks.recurring("goals-reached", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 40)))
                .execute((instance, context) -> each.run("seeing which goals are reached", reached::look));
    }

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
