package dk.fortaler.goals.internal;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.Purpose;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sets for themself or others.
 *
 * @param id made with the form, so that sending it twice sets one goal
 * @param shared only of a person's own: whether those who manage see it
 */
public record NewGoal(
        GoalId id,
        Purpose purpose,
        Aim aim,
        Scope scope,
        String name,
        String why,
        @Nullable UUID owner,
        boolean shared) {
    /** Whether a goal that was set with the same form says all that this one says. */
    public boolean isSetAs(Goal goal) {
        return name.equals(goal.name())
                && why.equals(goal.why())
                && aim.baseline().compareTo(goal.aim().baseline()) == 0
                && aim.target().compareTo(goal.aim().target()) == 0
                && aim.starts().equals(goal.aim().starts())
                && aim.ends().equals(goal.aim().ends())
                && Objects.equals(owner, goal.owner())
                && (!goal.personal() || shared == goal.shared());
    }
}
