package dk.fortaler.programmes.internal;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.PeopleLeft;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever leaves the organisation takes part in nothing there from then on, and is asked anew if they come back. In the
 * transaction that lets them go: nobody is ever seen as gone and taking part.
 */
@Component
class EndMemberships {
    private final JdbcClient jdbc;
    private final Clock clock;

    EndMemberships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PeopleLeft gone) {
        jdbc.sql("update programme_member set left_at = :now where person_id = any(:people) and left_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("people", gone.people().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
