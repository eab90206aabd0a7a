package dk.fortaler.programmes.cohorts;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.programmes.joining.Seats;
import dk.fortaler.programmes.joining.WaitingList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From one cohort to another of the same programme. Never over the seats there, and those who wait there come first. */
@Service
@Transactional
public class MovePeople {
    private final JdbcClient jdbc;
    private final Seats seats;
    private final WaitingList waiting;
    private final MovedMail mail;
    private final AuditLog audit;

    MovePeople(JdbcClient jdbc, Seats seats, WaitingList waiting, MovedMail mail, AuditLog audit) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.waiting = waiting;
        this.mail = mail;
        this.audit = audit;
    }

    /** They are told by mail. Answers how many found a seat there: the first of them, until none is left. */
    public int members(SignedIn by, Cohort from, Cohort to, List<PersonId> people) {
        if (!lock(from, to)) {
            return 0;
        }
        waiting.moveUp(to.id());
        List<PersonId> moved = people.stream()
                .distinct()
                .filter(person -> seats.free(to.id()) > 0 && move(from, to, person))
                .toList();
        waiting.moveUp(from.id());
        mail.send(to, moved);
        return done(by, from, to, moved.size());
    }

    /** To the end of the list there; where it has a seat they are asked at once. Answers how many waited. */
    public int waiting(SignedIn by, Cohort from, Cohort to, List<UUID> applications) {
        if (!lock(from, to)) {
            return 0;
        }
        waiting.moveUp(from.id());
        int moved = applications.stream()
                .distinct()
                .mapToInt(application -> wait(from, to, application))
                .sum();
        waiting.moveUp(to.id());
        return done(by, from, to, moved);
    }

    /** False where one is gone, or they are one, or of two programmes. */
    private boolean lock(Cohort from, Cohort to) {
        return jdbc
                        .sql("select id from cohort where id in (:from, :to) and programme_id = :programme order by id")
                        .param("from", from.id())
                        .param("to", to.id())
                        .param("programme", from.programme().value())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list()
                        .stream()
                        .filter(seats::lock)
                        .count()
                == 2;
    }

    private boolean move(Cohort from, Cohort to, PersonId person) {
        seats.lockQuestion(from.programme(), person);
        boolean moved = run("""
                update programme_member set cohort_id = :to
                where programme_id = :programme and person_id = :person and cohort_id = :from and left_at is null
                """, from, to, person.value()) == 1;
        if (moved) {
            // What their links show, and what they come back to.
            run("""
                    update programme_invitation set cohort_id = :to, keeps_seat = false
                    where programme_id = :programme and person_id = :person and cohort_id = :from
                    """, from, to, person.value());
            run("""
                    update club_wish set cohort_id = :to
                    where programme_id = :programme and person_id = :person and cohort_id = :from
                    """, from, to, person.value());
        }
        return moved;
    }

    private int wait(Cohort from, Cohort to, UUID application) {
        return jdbc.sql("""
                        update club_application set cohort_id = :to, waiting_place = :place
                        where id = :application and programme_id = :programme and cohort_id = :from and state = 'waiting'
                        """)
                .param("to", to.id())
                .param("from", from.id())
                .param("programme", from.programme().value())
                .param("application", application)
                .param("place", waiting.nextPlace(to.id()))
                .update();
    }

    private int run(String sql, Cohort from, Cohort to, UUID person) {
        return jdbc.sql(sql)
                .param("from", from.id())
                .param("to", to.id())
                .param("programme", from.programme().value())
                .param("person", person)
                .update();
    }

    private int done(SignedIn by, Cohort from, Cohort to, int people) {
        if (people > 0) {
            audit.record(
                    by.person(),
                    "programmes.cohort.moved",
                    to.id().toString(),
                    Map.of("people", people, "from", from.name(), "to", to.name()));
        }
        return people;
    }
}
