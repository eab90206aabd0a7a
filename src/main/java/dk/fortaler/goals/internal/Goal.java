package dk.fortaler.goals.internal;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Purpose;
import dk.fortaler.goals.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands.
 *
 * @param scopeName of the programme, department or person; empty where there is none (any more)
 * @param owner who answers for it; null where nobody does
 * @param shared whether a person lets those who manage see their own goal
 * @param reason why it was closed
 * @param closedOn null while it is open
 * @param reachedAt when it was first seen at its target
 * @param end what it came to, for good; null while that can change
 * @param version grows with each change
 * @param copied whether it came with the copy of a programme
 */
public record Goal(
        GoalId id,
        Purpose purpose,
        Aim aim,
        Scope scope,
        String scopeName,
        String name,
        String why,
        @Nullable UUID owner,
        String ownerName,
        boolean shared,
        State state,
        String reason,
        @Nullable LocalDate closedOn,
        @Nullable Instant reachedAt,
        @Nullable End end,
        int version,
        boolean copied,
        Instant createdAt) {

    /** What people have said of it; how it does is worked out ({@link Standing}). */
    public enum State {
        OPEN,
        REACHED,
        DROPPED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What it came to.
     *
     * @param day in whose evening
     */
    public record End(double value, LocalDate day) {}

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether it came with a copy, for other people than it was set for, and nobody has changed it since. */
    public boolean toLookOver() {
        return copied && version == 1 && open();
    }

    public Measure measure() {
        return aim.measure();
    }

    public Level level() {
        return scope.level();
    }

    /** Of one person, who decides about it alone. */
    public boolean personal() {
        return level() == Level.PERSON;
    }

    public boolean isOf(UUID person) {
        return personal() && scope.people().contains(person);
    }
}
