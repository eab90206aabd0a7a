package dk.fortaler.programmes.arrivals;

import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.ProgrammeId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, or moves, there, is asked into this.
 *
 * @param everybody whether it looks at the whole organisation, or else at
 * @param department and those below it; null where it is gone
 * @param path that the department had when the rule was made
 * @param titleWords of which one must be in the title; empty for any title
 * @param nextCohort whether they are asked into the next cohort that has seats
 * @param daysAfter their first day, or the day of the move
 * @param since who came before that is none of its business
 */
public record ArrivalRule(
        UUID id,
        ProgrammeId programme,
        Kind kind,
        boolean everybody,
        @Nullable DepartmentId department,
        String path,
        List<String> titleWords,
        boolean nextCohort,
        int daysAfter,
        State state,
        Instant since) {
    public static final int MOST_WORDS = 10;
    public static final int MOST_DAYS = 365;

    public ArrivalRule {
        titleWords = List.copyOf(titleWords);
    }

    public enum Kind {
        JOINED,
        MOVED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum State {
        ACTIVE,
        /** By a manager. */
        PAUSED,
        /** Its department was moved, renamed or removed: somebody must say what it means now. */
        LOST;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
