package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who was asked, and found the cohort full, goes to the end of its waiting list. */
@Component
@Transactional
public class WaitForSeat {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final WaitingList waiting;

    WaitForSeat(JdbcClient jdbc, Clock clock, Ids ids, WaitingList waiting) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.waiting = waiting;
    }

    /**
     * Who waits already keeps their place; a seat that is free again is theirs to be asked for at once.
     *
     * @return false where there is nothing to wait for: it is over, the cohort is gone, or they are in it
     */
    public boolean wait(Invitation invitation) {
        UUID cohort = invitation.cohortId();
        if (cohort == null || !invitation.canJoin() || !waiting.lock(cohort)) {
            return false;
        }
        jdbc.sql("""
                        insert into club_application as a (id, programme_id, cohort_id, name, email, language, state,
                                                           applied_at, waiting_place)
                        select :id, :programme, :cohort, p.name, p.email, p.language, 'waiting', :now, :place
                        from person p where p.id = :person
                        on conflict (organisation_id, programme_id, email) do update
                        set cohort_id = excluded.cohort_id, state = 'waiting', waiting_place = excluded.waiting_place,
                            over_at = null
                        where a.state <> 'waiting'
                        """)
                .param("id", ids.next())
                .param("programme", invitation.programme().value())
                .param("cohort", cohort)
                .param("person", invitation.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("place", waiting.nextPlace(cohort))
                .update();
        waiting.moveUp(cohort);
        return true;
    }
}
