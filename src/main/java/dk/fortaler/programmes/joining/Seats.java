package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.programmes.ProgrammeId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats of a cohort. Whatever takes one or gives one back holds the cohort's lock first, so that of two who come at the
 * same instant, on one node or two, the second sees what the first has left.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {
    private static final int WITHOUT_END = 1_000_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Seats(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the caller's transaction ends; false where the cohort is gone. Whoever only points at the cohort waits for nobody. */
    public boolean lock(UUID cohort) {
        return jdbc.sql("select 1 from cohort where id = :cohort for no key update")
                .param("cohort", cohort)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * Whatever answers a question to take part, or undoes the answer, holds the question: after the cohorts, and before the
     * member's row. Until the caller's transaction ends; somebody who was never asked waits for nobody.
     */
    public void lockQuestion(ProgrammeId programme, PersonId person) {
        jdbc.sql(
                        "select 1 from programme_invitation where programme_id = :programme and person_id = :person for update")
                .param("programme", programme.value())
                .param("person", person.value())
                .query(row -> {});
    }

    /** How many more can come in: seats without the members and without those that are kept for somebody. Never below 0. */
    public int free(UUID cohort) {
        return jdbc.sql("""
                        select greatest(0, coalesce(c.seats, :withoutEnd) -
                            (select count(*) from programme_member m where m.cohort_id = c.id and m.left_at is null) -
                            (select count(*) from programme_invitation i
                             where i.cohort_id = c.id and i.keeps_seat and i.state = 'open' and i.expires_at > :now
                               and not exists (select from programme_member m
                                               where m.programme_id = i.programme_id and m.person_id = i.person_id
                                                 and m.cohort_id = c.id and m.left_at is null)))
                        from cohort c where c.id = :cohort
                        """)
                .param("cohort", cohort)
                .param("withoutEnd", WITHOUT_END)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
