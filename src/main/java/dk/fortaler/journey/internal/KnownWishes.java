package dk.fortaler.journey.internal;

import dk.fortaler.networks.Aim;
import dk.fortaler.networks.Habits;
import dk.fortaler.programmes.ProgrammeId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the steps before the choice of networks have found: purposes from the goals, habits and wishes from the survey. */
@Component
@Transactional(readOnly = true)
public class KnownWishes {
    /** What the goals that count for this programme are for. */
    public Set<Aim> aims(ProgrammeId programme) {
        return Set.of();
    }

    /** What the newest survey tells of the networks. */
    public Habits habits() {
        return Habits.UNKNOWN;
    }
}
