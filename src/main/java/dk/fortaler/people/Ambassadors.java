package dk.fortaler.people;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the role of ambassador: those in a programme, as the programmes tell. Twice told changes nothing. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Ambassadors {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Ambassadors(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public void become(Collection<PersonId> persons) {
        jdbc.sql("""
            insert into person_role (person_id, role)
            select id, 'ambassador' from unnest(:ids) as id
            on conflict do nothing
            """).param("ids", ids(persons)).update();
    }

    public void noLongerAre(Collection<PersonId> persons) {
        jdbc.sql("delete from person_role where role = 'ambassador' and person_id = any(:ids)")
                .param("ids", ids(persons))
                .update();
        events.publishEvent(new AmbassadorsLeft(CurrentOrganisation.get(), List.copyOf(persons)));
    }

    private static UUID[] ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
