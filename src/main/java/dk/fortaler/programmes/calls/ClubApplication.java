package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application to a call.
 *
 * @param cohort name of the cohort that it is for; empty for none
 * @param person of the staff list whose the address is, or null
 */
public record ClubApplication(
        UUID id,
        ProgrammeId programme,
        @Nullable UUID cohortId,
        String cohort,
        String name,
        String email,
        List<Answered> answers,
        State state,
        Instant appliedAt,
        @Nullable PersonId person) {
    public ClubApplication {
        answers = List.copyOf(answers);
    }

    public enum State {
        NEW,
        WAITING,
        ACCEPTED,
        DECLINED,
        WITHDRAWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it can still be answered. */
    public boolean answerable() {
        return state == State.NEW || state == State.WAITING;
    }
}
