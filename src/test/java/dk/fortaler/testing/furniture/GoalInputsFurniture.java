package dk.fortaler.testing.furniture;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dialogue and two months of the index that the owner wrote down; sums and averages that are out. */
@TestComponent
class GoalInputsFurniture implements Furniture {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);
    private static final LocalDate MONTH = LocalDate.of(2026, 9, 1);

    private final TestOrganisations organisations;
    private final JdbcClient jdbc;
    private final Ids ids;

    GoalInputsFurniture(TestOrganisations organisations, JdbcClient jdbc, Ids ids) {
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        UUID contact = UUID.randomUUID();
        return organisations.in(owner.organisation(), () -> {
            contact(contact, owner, programme);
            for (int month = 0; month < 2; month++) {
                checkIn(owner, MONTH.plusMonths(month));
                averages(programme, MONTH.plusMonths(month));
            }
            UUID department = ids.next();
            jdbc.sql("insert into department (id, name) values (:id, :name)")
                    .param("id", department)
                    .param("name", "Salg " + House.MARK)
                    .update();
            for (int week = 0; week < 3; week++) {
                week(programme, department, MONDAY.plusDays(7L * week));
            }
            return Map.of("/contacts/{id}", "/contacts/" + contact);
        });
    }

    private void contact(UUID id, TestPerson owner, UUID programme) {
        jdbc.sql("""
                        insert into contact_log (id, person_id, programme_id, kind, day, note)
                        values (:id, :person, :programme, 'dialogue', :day, :note)
                        """)
                .param("id", id)
                .param("person", owner.id().value())
                .param("programme", programme)
                .param("day", LocalDate.of(2026, 11, 2))
                .param("note", "Om " + House.MARK)
                .update();
    }

    private void checkIn(TestPerson owner, LocalDate month) {
        jdbc.sql("""
                        insert into ssi_check_in (person_id, month, brand, people, insights, relations, industry_rank, industry_average, read_on)
                        values (:person, :month, 12.5, 9, 11.25, 14, 12, 31.5, :month)
                        """).param("person", owner.id().value()).param("month", month).update();
    }

    private void averages(UUID programme, LocalDate month) {
        jdbc.sql("insert into ssi_month (month) values (:month)")
                .param("month", month)
                .update();
        jdbc.sql("""
                        insert into ssi_average (id, month, programme_id, at_least, brand, people, insights, relations, total,
                                                 lower_quartile, median, upper_quartile)
                        values (:all, :month, null, 10, 12, 11, 10, 13, 46, 40, 45, 51),
                               (:one, :month, :programme, 5, 13, 11, 10, 13, 47, null, null, null)
                        """)
                .param("all", ids.next())
                .param("one", ids.next())
                .param("programme", programme)
                .param("month", month)
                .update();
    }

    private void week(UUID programme, UUID department, LocalDate monday) {
        jdbc.sql("insert into contact_week (monday) values (:monday)")
                .param("monday", monday)
                .update();
        jdbc.sql("""
                        insert into contact_sum (id, monday, programme_id, department_id, contacts, dialogues, enough)
                        values (:all, :monday, null, null, 7, 2, true), (:one, :monday, :programme, null, 6, 1, true),
                               (:two, :monday, null, :department, 5, 1, true)
                        """)
                .param("all", ids.next())
                .param("one", ids.next())
                .param("two", ids.next())
                .param("programme", programme)
                .param("department", department)
                .param("monday", monday)
                .update();
    }
}
