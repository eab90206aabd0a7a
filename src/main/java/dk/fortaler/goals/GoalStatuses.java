package dk.fortaler.goals;

import dk.fortaler.goals.internal.Course;
import dk.fortaler.goals.internal.FollowGoals;
import dk.fortaler.goals.internal.Followed;
import dk.fortaler.goals.internal.Goal;
import dk.fortaler.goals.internal.GoalRepository;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the goals of the organisation, its programmes, departments and groups stand. People's own are not among them. */
@Service
@Transactional(readOnly = true)
public class GoalStatuses {
    private static final int DAYS_BACK = 120;
    private static final int ROOM_FOR_ENDED = 2;

    private final GoalRepository goals;
    private final FollowGoals following;

    GoalStatuses(GoalRepository goals, FollowGoals following) {
        this.goals = goals;
        this.following = following;
    }

    /**
     * Those under way, the soonest deadline first; after them those that ended in the last four months, the latest first, for
     * two of which there is always room. What was dropped is left out.
     *
     * @param today in the organisation's time zone
     */
    public List<GoalStatus> collective(LocalDate today, int most) {
        List<Goal> all = goals.collective().stream()
                .filter(goal -> goal.state() != Goal.State.DROPPED)
                .toList();
        List<Goal> over = all.stream()
                .filter(goal -> ended(goal, today) && !end(goal).isBefore(today.minusDays(DAYS_BACK)))
                .sorted(Comparator.comparing(GoalStatuses::end).reversed())
                .toList();
        int room = Math.max(0, most - Math.min(over.size(), ROOM_FOR_ENDED));
        Stream<Goal> underWay = all.stream().filter(goal -> !ended(goal, today)).limit(room);
        return Stream.concat(underWay, over.stream())
                .limit(most)
                .map(goal -> status(following.follow(goal, today)))
                .toList();
    }

    private static boolean ended(Goal goal, LocalDate today) {
        return !goal.open() || goal.aim().ends().isBefore(today);
    }

    private static LocalDate end(Goal goal) {
        LocalDate closed = goal.closedOn();
        return closed == null ? goal.aim().ends() : closed;
    }

    private static GoalStatus status(Followed followed) {
        Goal goal = followed.goal();
        Course course = followed.course();
        return new GoalStatus(
                goal.id(),
                goal.name(),
                goal.purpose(),
                goal.measure(),
                goal.aim().baseline(),
                course == null ? null : Double.valueOf(course.value()),
                goal.aim().target(),
                course == null ? 0 : (int) Math.floor(100 * course.done()),
                goal.aim().ends(),
                followed.standing());
    }
}
