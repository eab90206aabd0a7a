package dk.fortaler.testing.furniture;

import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dialogue that the owner wrote down. */
@TestComponent
class GoalInputsFurniture implements Furniture {
    private final TestOrganisations organisations;
    private final JdbcClient jdbc;

    GoalInputsFurniture(TestOrganisations organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        UUID contact = UUID.randomUUID();
        organisations.in(
                owner.organisation(),
                () -> jdbc.sql("""
                                insert into contact_log (id, person_id, programme_id, kind, day, note)
                                values (:id, :person, :programme, 'dialogue', :day, :note)
                                """)
                        .param("id", contact)
                        .param("person", owner.id().value())
                        .param("programme", programme)
                        .param("day", LocalDate.of(2026, 11, 2))
                        .param("note", "Om " + House.MARK)
                        .update());
        return Map.of("/contacts/{id}", "/contacts/" + contact);
    }
}
