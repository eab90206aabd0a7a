package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to take part, as the one who was asked sees it.
 *
 * @param purpose what the programme is for; may be empty
 * @param topics that it is mostly about
 * @param weeklyShares how many times a week, as an aim; 0 for none
 * @param cohort name of the group in which they would begin, or null
 * @param nominatedBy the colleague who thought of them, empty for none
 * @param member whether they take part now
 * @param left whether leaving is the last that they said
 * @param old whether its last day is past, answered or not
 * @param wish whether it is the link that an open call mailed, and nothing more until it is answered
 */
public record Invitation(
        UUID id,
        ProgrammeId programme,
        String name,
        String purpose,
        List<String> topics,
        int weeklyShares,
        PersonId person,
        Way way,
        @Nullable UUID cohortId,
        @Nullable String cohort,
        @Nullable LocalDate startsOn,
        String nominatedBy,
        State state,
        boolean member,
        boolean left,
        boolean old,
        boolean wish) {
    public Invitation {
        topics = List.copyOf(topics);
    }

    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    /** Whether it stood open for too long. */
    public boolean expired() {
        return old && state == State.OPEN;
    }

    /** Whether a yes is still taken: to an open one, or after a no. */
    public boolean canJoin() {
        return !member && !expired();
    }
}
