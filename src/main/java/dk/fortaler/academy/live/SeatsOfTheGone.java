package dk.fortaler.academy.live;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.AmbassadorsLeft;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever leaves the organisation, or the last of their programmes, has no seat any more in a session that is to come, and waits
 * for none; who has waited longest moves up. In the transaction that lets them go, and told by the programmes alone: who leaves
 * the organisation leaves them too, and everybody locks cohorts before sessions.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatsOfTheGone {
    private final JdbcClient jdbc;
    private final AnswerSession answers;
    private final Clock clock;

    SeatsOfTheGone(JdbcClient jdbc, AnswerSession answers, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.clock = clock;
    }

    @EventListener
    public void on(AmbassadorsLeft gone) {
        UUID[] ids = gone.people().stream().map(PersonId::value).toArray(UUID[]::new);
        // In the one order in which somebody who locks several of them locks them.
        jdbc.sql("""
                        select distinct s.id from academy_session s
                        join academy_seat a on a.organisation_id = s.organisation_id and a.session_id = s.id
                        where a.person_id = any(:people) and s.cancelled_at is null
                          and s.starts_at + s.minutes * interval '1 minute' >= :now
                        order by s.id
                        """)
                .param("people", ids)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .forEach(session -> answers.withdraw(session, ids));
    }
}
