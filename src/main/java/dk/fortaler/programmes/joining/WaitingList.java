package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who wait for a seat, in the order in which they came. When one is free, the first is asked, not taken in, and the
 * seat is kept for them for {@link Inviting#SEAT_IS_KEPT}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WaitingList {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Seats seats;
    private final Inviting inviting;

    WaitingList(JdbcClient jdbc, Clock clock, Seats seats, Inviting inviting) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seats = seats;
        this.inviting = inviting;
    }

    private record First(
            UUID application,
            ProgrammeId programme,
            @Nullable PersonId person) {}

    public boolean lock(UUID cohort) {
        return seats.lock(cohort);
    }

    /** As {@link Seats#lockQuestion}. */
    void lockQuestion(ProgrammeId programme, PersonId person) {
        seats.lockQuestion(programme, person);
    }

    /** Who waits and is on the staff list no more is passed over. The caller holds the cohort's lock. */
    public void moveUp(UUID cohort) {
        int free = seats.free(cohort);
        while (free > 0) {
            Optional<First> first = first(cohort);
            if (first.isEmpty()) {
                return;
            }
            First next = first.get();
            PersonId person = next.person;
            settle(next.application, person == null ? "withdrawn" : "accepted");
            if (person != null
                    && inviting.ask(
                                    Asking.plain(next.programme, Way.WAITING, "")
                                            .into(cohort)
                                            .keepingASeat(),
                                    List.of(person))
                            == 1) {
                free--;
            }
        }
    }

    /** The place of somebody who begins to wait. The caller holds the cohort's lock. */
    public int nextPlace(UUID cohort) {
        return jdbc.sql("select coalesce(max(waiting_place), 0) + 1 from club_application where cohort_id = :cohort")
                .param("cohort", cohort)
                .query(Integer.class)
                .single();
    }

    /**
     * Somebody wishes no more: their application to the programme is off. One that was accepted goes on saying so, as whoever
     * accepted it would otherwise see who said no.
     */
    public void forget(ProgrammeId programme, PersonId person) {
        jdbc.sql("""
                        update club_application
                        set state = case when state = 'accepted' then state else 'withdrawn' end,
                            answered_at = case when state = 'accepted' then answered_at else :now end,
                            over_at = case when state = 'accepted' then :now::timestamptz end
                        where programme_id = :programme and state in ('new', 'waiting', 'accepted')
                          and email = (select email from person where id = :person)
                        """)
                .param("programme", programme.value())
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<First> first(UUID cohort) {
        return jdbc.sql("""
                        select a.id, a.programme_id, p.id as person_id from club_application a
                        left join person p on p.organisation_id = a.organisation_id and p.email = a.email and p.state = 'active'
                        where a.cohort_id = :cohort and a.state = 'waiting'
                        order by a.waiting_place, a.id limit 1
                        """)
                .param("cohort", cohort)
                .query((row, number) -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    return new First(
                            row.getObject("id", UUID.class),
                            new ProgrammeId(row.getObject("programme_id", UUID.class)),
                            person == null ? null : new PersonId(person));
                })
                .optional();
    }

    private void settle(UUID application, String state) {
        jdbc.sql("update club_application set state = :state, answered_at = :now where id = :id")
                .param("state", state)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", application)
                .update();
    }
}
