package dk.fortaler.goals.internal;

import dk.fortaler.goals.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A goal with what became of it.
 *
 * @param course null where its value may not be told, or is not known
 */
public record Followed(Goal goal, @Nullable Course course) {
    public Standing standing() {
        if (goal.state() == Goal.State.DROPPED) {
            return Standing.DROPPED;
        }
        if (goal.state() == Goal.State.REACHED) {
            return Standing.REACHED;
        }
        return course == null ? Standing.HIDDEN : course.standing();
    }
}
