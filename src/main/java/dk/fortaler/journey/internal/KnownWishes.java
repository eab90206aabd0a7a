package dk.fortaler.journey.internal;

import dk.fortaler.goals.ChosenPurposes;
import dk.fortaler.goals.Purpose;
import dk.fortaler.networks.Aim;
import dk.fortaler.networks.Habits;
import dk.fortaler.programmes.ProgrammeId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the steps before the choice of networks have found: purposes from the goals, habits and wishes from the survey. */
@Component
public class KnownWishes {
    private final ChosenPurposes purposes;

    KnownWishes(ChosenPurposes purposes) {
        this.purposes = purposes;
    }

    /** What the programme's own goals are for, or else the organisation's. */
    public Set<Aim> aims(ProgrammeId programme) {
        Set<Purpose> own = purposes.ofProgramme(programme);
        return (own.isEmpty() ? purposes.all() : own)
                .stream().flatMap(purpose -> Aim.of(purpose.key()).stream()).collect(Collectors.toSet());
    }

    /** What the newest survey tells of the networks. */
    public Habits habits() {
        return Habits.UNKNOWN;
    }

    /** Where most would like to take part, the keenest first; only groups that the survey shows as a whole. */
    public List<Eager> eager() {
        return List.of();
    }
}
