package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.secrets.Token;
import dk.fortaler.people.Ambassadors;
import dk.fortaler.programmes.ProgrammeId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Out of a programme again, by oneself or by a manager. The date is kept, which figures of the past need, and nothing else
 * that a page would show.
 */
@Service
@Transactional
public class Leaving {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ConsentLog consents;
    private final Ambassadors ambassadors;
    private final WaitingList waiting;
    private final AuditLog audit;

    Leaving(
            JdbcClient jdbc,
            Clock clock,
            ConsentLog consents,
            Ambassadors ambassadors,
            WaitingList waiting,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.consents = consents;
        this.ambassadors = ambassadors;
        this.waiting = waiting;
        this.audit = audit;
    }

    /** By the person's own wish: for a year nobody asks them again with a group. */
    public void leave(ProgrammeId programme, PersonId person) {
        OffsetDateTime now = now();
        if (end(programme, person, ConsentWay.LEFT, now)) {
            waiting.forget(programme, person);
            // Of the same instant as the end: that is how their own pages know leaving from another no.
            jdbc.sql("""
                            insert into programme_invitation (id, programme_id, person_id, email, digest, way, state,
                                                              asked_at, expires_at, answered_at)
                            select :id, :programme, p.id, p.email, :digest, 'asked', 'declined', :now, :now, :now
                            from person p where p.id = :person
                            on conflict (organisation_id, programme_id, person_id)
                            do update set state = 'declined', keeps_seat = false, answered_at = excluded.answered_at, said_no_at = null
                            """)
                    .param("id", UUID.randomUUID())
                    .param("programme", programme.value())
                    .param("person", person.value())
                    .param("digest", Token.make().digest())
                    .param("now", now)
                    .update();
        }
    }

    /** Taking part is what they agreed to, and do no longer. */
    public void leaveAll(PersonId person) {
        // In the order in which everybody locks several.
        jdbc.sql("""
                        select cohort_id from programme_member
                        where person_id = :person and left_at is null and cohort_id is not null order by 1
                        """)
                .param("person", person.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .forEach(waiting::lock);
        jdbc.sql("select programme_id from programme_member where person_id = :person and left_at is null order by 1")
                .param("person", person.value())
                .query((row, number) -> new ProgrammeId(row.getObject(1, UUID.class)))
                .list()
                .forEach(programme -> leave(programme, person));
        consents.withdrawAll(person, ConsentWay.LEFT);
    }

    /** By a manager: the yes of before opens nothing any more, and whoever applies again is read again. */
    public void remove(PersonId by, ProgrammeId programme, PersonId person) {
        if (end(programme, person, ConsentWay.REMOVED, now())) {
            waiting.forget(programme, person);
            forget("delete from programme_invitation", programme, person);
            forget("delete from club_wish", programme, person);
            audit.record(by, "programmes.member.removed", programme.value().toString(), Map.of());
        }
    }

    private boolean end(ProgrammeId programme, PersonId person, ConsentWay way, OffsetDateTime now) {
        Optional<UUID> cohort = cohort(programme, person);
        cohort.ifPresent(waiting::lock);
        waiting.lockQuestion(programme, person);
        boolean was = jdbc.sql("""
                        update programme_member set left_at = :now
                        where programme_id = :programme and person_id = :person and left_at is null
                        """)
                        .param("programme", programme.value())
                        .param("person", person.value())
                        .param("now", now)
                        .update()
                == 1;
        if (was) {
            forget("delete from leave_link", programme, person);
            unlessInAnother(person, way);
            cohort.ifPresent(waiting::moveUp);
        }
        return was;
    }

    private Optional<UUID> cohort(ProgrammeId programme, PersonId person) {
        return jdbc.sql("""
                        select cohort_id from programme_member
                        where programme_id = :programme and person_id = :person and left_at is null and cohort_id is not null
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .query(UUID.class)
                .optional();
    }

    private void forget(String what, ProgrammeId programme, PersonId person) {
        jdbc.sql(what + " where programme_id = :programme and person_id = :person")
                .param("programme", programme.value())
                .param("person", person.value())
                .update();
    }

    private void unlessInAnother(PersonId person, ConsentWay way) {
        boolean inAnother = jdbc.sql("""
                        select exists (select from programme_member m
                                       join programme r on r.organisation_id = m.organisation_id and r.id = m.programme_id
                                                       and r.state = 'active'
                                       where m.person_id = :person and m.left_at is null)
                        """)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
        if (!inAnother) {
            ambassadors.noLongerAre(List.of(person));
            consents.withdrawAll(person, way);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
