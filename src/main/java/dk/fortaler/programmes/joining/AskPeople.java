package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.People;
import dk.fortaler.programmes.ProgrammeId;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager asks people to take part: one, some, a department with those below it, or everybody. */
@Service
@Transactional
public class AskPeople {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final People people;
    private final Inviting inviting;
    private final Joining joining;
    private final AuditLog audit;

    AskPeople(JdbcClient jdbc, Clock clock, People people, Inviting inviting, Joining joining, AuditLog audit) {
        this.joining = joining;
        this.jdbc = jdbc;
        this.clock = clock;
        this.people = people;
        this.inviting = inviting;
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
     * told: it would tell who said no.
     *
     * @param cohort of the programme in which they would begin; no seat is kept for anybody
     */
    public int ask(SignedIn by, ProgrammeId programme, Whom whom, @Nullable UUID cohort) {
        List<PersonId> outside = outside(programme, chosen(whom));
        inviting.ask(Asking.plain(programme, Way.ASKED, by.name()).into(ofIt(programme, cohort)), outside);
        audit.record(by.person(), "programmes.asked", programme.value().toString(), Map.of("people", outside.size()));
        return outside.size();
    }

    /** Whoever runs it may take part too: they say yes with the press of the button. */
    public void joinMyself(SignedIn me, ProgrammeId programme) {
        joining.join(programme, me.person(), null, me.language(), ConsentWay.SIGNED_IN);
        audit.record(me.person(), "programmes.joined.oneself", programme.value().toString(), Map.of());
    }

    /** How many were asked within a year, whatever they said. */
    @Transactional(readOnly = true)
    public long countAsked(ProgrammeId programme) {
        return jdbc.sql("""
                        select count(*) from programme_invitation
                        where programme_id = :programme and asked_at > :aYearAgo and way in ('asked', 'rule')
                        """)
                .param("programme", programme.value())
                .param("aYearAgo", clock.instant().atOffset(ZoneOffset.UTC).minus(Inviting.A_NO_HOLDS))
                .query(Long.class)
                .single();
    }

    private @Nullable UUID ofIt(ProgrammeId programme, @Nullable UUID cohort) {
        return jdbc.sql("select id from cohort where programme_id = :programme and id = :cohort")
                .param("programme", programme.value())
                .param("cohort", cohort, Types.OTHER)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private List<PersonId> chosen(Whom whom) {
        return switch (whom) {
            case Whom.Some(List<PersonId> some) -> some;
            case Whom.OfDepartment(DepartmentId department) -> people.activeIn(department);
            case Whom.Everybody() ->
                jdbc.sql("select id from person where state = 'active'")
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list();
        };
    }

    private List<PersonId> outside(ProgrammeId programme, List<PersonId> chosen) {
        return jdbc.sql("""
                        select p.id from person p
                        where p.id = any(:chosen) and p.state = 'active'
                          and not exists (select from programme_member m
                                          where m.programme_id = :programme and m.person_id = p.id and m.left_at is null)
                        """)
                .param("chosen", chosen.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("programme", programme.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
