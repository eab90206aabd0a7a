package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.jobs.Progress;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.ProgrammeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager asks people to take part: one, some, a department with those below it, or everybody. */
@Service
@Transactional
public class AskPeople {
    /** More than these are asked in the background. */
    static final int AT_ONCE = 200;

    private final Chosen chosen;
    private final Inviting inviting;
    private final AskMany many;
    private final Joining joining;
    private final AuditLog audit;

    AskPeople(Chosen chosen, Inviting inviting, AskMany many, Joining joining, AuditLog audit) {
        this.chosen = chosen;
        this.inviting = inviting;
        this.many = many;
        this.joining = joining;
        this.audit = audit;
    }

    /** Who is chosen. */
    public sealed interface Whom {
        record Some(List<PersonId> people) implements Whom {
            public Some {
                people = List.copyOf(people);
            }
        }

        record OfDepartment(DepartmentId department) implements Whom {}

        record Everybody() implements Whom {}
    }

    /**
     * Answers how many of the chosen are not in it. How many of those are asked now, and whether somebody was spared, is not
     * told: it would tell who said no. More than {@value #AT_ONCE} are asked in the background.
     *
     * @param cohort of the programme in which they would begin; no seat is kept for anybody
     */
    public int ask(SignedIn by, ProgrammeId programme, Whom whom, @Nullable UUID cohort) {
        List<PersonId> outside = chosen.outside(programme, whom);
        if (outside.size() > AT_ONCE) {
            many.order(programme, by.name(), cohort, whom);
        } else {
            inviting.ask(Asking.plain(programme, Way.ASKED, by.name()).into(chosen.ofIt(programme, cohort)), outside);
        }
        audit.record(by.person(), "programmes.asked", programme.value().toString(), Map.of("people", outside.size()));
        return outside.size();
    }

    /** How many of the chosen are not in it: of them {@link #ask} asks those who were not asked for a while. */
    @Transactional(readOnly = true)
    public int countOutside(ProgrammeId programme, Whom whom) {
        return chosen.outside(programme, whom).size();
    }

    /** Whoever runs it may take part too: they say yes with the press of the button. */
    public void joinMyself(SignedIn me, ProgrammeId programme) {
        joining.join(programme, me.person(), null, me.language(), ConsentWay.SIGNED_IN);
        audit.record(me.person(), "programmes.joined.oneself", programme.value().toString(), Map.of());
    }

    /** How many were asked within a year, whatever they said. */
    @Transactional(readOnly = true)
    public long countAsked(ProgrammeId programme) {
        return inviting.countAsked(programme);
    }

    /** How far the asking of many is, while it is under way. */
    @Transactional(readOnly = true)
    public Optional<Progress> underWay(ProgrammeId programme) {
        return many.underWay(programme);
    }
}
