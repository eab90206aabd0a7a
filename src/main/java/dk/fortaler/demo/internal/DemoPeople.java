package dk.fortaler.demo.internal;

import dk.fortaler.demo.internal.Cast.Place;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.SessionPrincipal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo company's people: 120 of them, three of whom a visitor can be. Works in the caller's transaction. */
@Component
public class DemoPeople {
    private static final int HOW_MANY = 120;
    private static final int AMBASSADORS = 42;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    DemoPeople(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody a visitor can be. */
    public record Part(SessionPrincipal principal, String name, String role) {}

    void fill(Language language) {
        List<UUID> departments = departments();
        Random chance = new Random(7);
        for (int i = 0; i < HOW_MANY; i++) {
            String name = Cast.FIRST_NAMES.get(i % Cast.FIRST_NAMES.size()) + " "
                    + Cast.LAST_NAMES.get((i * 7 + i / 30) % Cast.LAST_NAMES.size());
            UUID person = person(i, name, departments.get(chance.nextInt(departments.size())), language);
            roles(i, person);
        }
        for (String part : List.of("programme_manager", "ambassador", "executive")) {
            letIn(part);
        }
    }

    /** The three parts, the manager's first. */
    public List<Part> parts() {
        return jdbc.sql("""
                        select s.id as account_id, s.organisation_id, s.person_id, p.name,
                               case when p.email like 'demo-0@%' then 'programme_manager'
                                    when p.email like 'demo-1@%' then 'ambassador' else 'executive' end as role
                        from account s join person p on p.id = s.person_id
                        where s.organisation_id = nullif(current_setting('app.organisation', true), '')::bigint
                        order by p.email
                        """)
                .query((row, number) -> new Part(
                        new SessionPrincipal(
                                row.getObject("account_id", UUID.class),
                                row.getLong("organisation_id"),
                                row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getString("role")))
                .list();
    }

    SessionPrincipal manager() {
        return parts().getFirst().principal();
    }

    private List<UUID> departments() {
        Map<String, UUID> made = new HashMap<>();
        for (Place place : Cast.DEPARTMENTS) {
            UUID id = ids.next();
            made.put(place.name(), id);
            jdbc.sql("insert into department (id, parent_id, name) values (:id, :parent, :name)")
                    .param("id", id)
                    .param("parent", made.get(place.parent()), java.sql.Types.OTHER)
                    .param("name", place.name())
                    .update();
        }
        return List.copyOf(made.values());
    }

    private UUID person(int number, String name, UUID department, Language language) {
        UUID id = ids.next();
        jdbc.sql("""
                        insert into person (id, email, name, department_id, title, language, start_date, origin, created_at, changed_at)
                        values (:id, :email, :name, :department, :title, :language, :start, 'hand', :now, :now)
                        """)
                .param("id", id)
                .param("email", "demo-" + number + "@nordlys.example")
                .param("name", name)
                .param("department", department)
                .param("title", number == 2 ? "Direktør" : Cast.TITLES.get(number % Cast.TITLES.size()))
                .param("language", language.tag())
                .param("start", now().toLocalDate().minusDays(100L + number * 37L))
                .param("now", now())
                .update();
        return id;
    }

    /** The first manages, the second shares, the third leads and shares. */
    private void roles(int number, UUID person) {
        if (number == 0) {
            give(person, "programme_manager");
        }
        if (number == 2) {
            give(person, "executive");
        }
        if (number < AMBASSADORS) {
            give(person, "ambassador");
        }
    }

    private void give(UUID person, String role) {
        jdbc.sql("insert into person_role (person_id, role) values (:person, :role)")
                .param("person", person)
                .param("role", role)
                .update();
    }

    /** An account without a password: nobody signs in to it, the demo page leads in. */
    private void letIn(String part) {
        int number = List.of("programme_manager", "ambassador", "executive").indexOf(part);
        String email = "demo-" + number + "@nordlys.example";
        jdbc.sql("""
                        insert into account (id, organisation_id, person_id, email, renewed_at, created_at)
                        select :id, organisation_id, id, email, :now, :now from person where email = :email
                        """)
                .param("id", ids.next())
                .param("email", email)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
