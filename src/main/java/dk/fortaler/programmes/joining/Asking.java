package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to take part.
 *
 * @param cohort in which they would begin, where it is one
 * @param keepsSeat whether one of its seats is theirs until the question expires
 * @param nominatedBy the colleague who thought of them
 * @param from whose name stands under the mail; empty for nobody's
 */
public record Asking(
        ProgrammeId programme,
        Way way,
        @Nullable UUID cohort,
        boolean keepsSeat,
        @Nullable PersonId nominatedBy,
        String from) {
    public static Asking plain(ProgrammeId programme, Way way, String from) {
        return new Asking(programme, way, null, false, null, from);
    }

    public Asking into(@Nullable UUID into) {
        return new Asking(programme, way, into, keepsSeat && into != null, nominatedBy, from);
    }

    Asking keepingASeat() {
        return new Asking(programme, way, cohort, cohort != null, nominatedBy, from);
    }
}
