package dk.fortaler.goals.internal;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.Purpose;
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
        boolean shared) {}
