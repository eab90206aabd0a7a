package dk.fortaler.goals.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose contacts a told sum is of: a programme's, a department's with those below it, a goal's chosen people's, or all's. */
record Whose(
        @Nullable UUID programme,
        @Nullable UUID department,
        @Nullable UUID goal) {
    /** Everybody who takes part in a programme. */
    static final Whose ALL = new Whose(null, null, null);

    static Whose programme(UUID id) {
        return new Whose(id, null, null);
    }

    static Whose department(UUID id) {
        return new Whose(null, id, null);
    }

    static Whose goal(UUID id) {
        return new Whose(null, null, id);
    }
}
