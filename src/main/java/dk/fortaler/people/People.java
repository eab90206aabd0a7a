package dk.fortaler.people;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the current organisation, to look up. */
@Service
@Transactional(readOnly = true)
public class People {
    private static final String PERSON = """
        select p.id, p.name, p.email, p.title, p.department_id, p.manager_id, p.language, p.start_date, p.origin,
               p.left_at,
               array(select r.role from person_role r
                     where r.organisation_id = p.organisation_id and r.person_id = p.id) as roles
        from person p
        """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also somebody who has left. */
    public Optional<Person> find(PersonId id) {
        return jdbc.sql(PERSON + "where p.id = :id")
                .param("id", id.value())
                .query(People::person)
                .optional();
    }

    /** Also somebody who has left: an address belongs to one person for good. */
    public Optional<Person> find(EmailAddress email) {
        return jdbc.sql(PERSON + "where p.email = :email")
                .param("email", email.value())
                .query(People::person)
                .optional();
    }

    /** Names, of those who left too; unknown ids are missing from the answer. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        jdbc.sql("select id, name from person where id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    public long countActive() {
        return jdbc.sql("select count(*) from person where state = 'active'")
                .query(Long.class)
                .single();
    }

    /** Active people of a department and all below it. */
    public List<PersonId> activeIn(DepartmentId department) {
        return jdbc.sql("""
            with recursive within as (
                select id from department where id = :department
                union
                select d.id from department d join within w on d.parent_id = w.id
            )
            select p.id from person p join within w on w.id = p.department_id
            where p.state = 'active'
            """)
                .param("department", department.value())
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
        @Nullable UUID department = row.getObject("department_id", UUID.class);
        @Nullable UUID manager = row.getObject("manager_id", UUID.class);
        @Nullable String title = row.getString("title");
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                title == null ? "" : title,
                department == null ? null : new DepartmentId(department),
                manager == null ? null : new PersonId(manager),
                Language.of(row.getString("language")).orElse(Language.DA),
                row.getObject("start_date", LocalDate.class),
                roles((String[]) row.getArray("roles").getArray()),
                row.getString("origin").equals("import"),
                left == null ? null : left.toInstant());
    }

    private static Set<Role> roles(String[] stored) {
        Set<Role> roles = new HashSet<>();
        for (String role : stored) {
            roles.add(Role.valueOf(role.toUpperCase(Locale.ROOT)));
        }
        return roles;
    }
}
