package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Department;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.Departments;
import dk.fortaler.people.internal.importing.DepartmentPath;
import dk.fortaler.people.internal.importing.PersonFacts;
import dk.fortaler.people.internal.importing.PresentPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everybody of the organisation in one query. */
@Component
class RosterRepository {
    private final JdbcClient jdbc;
    private final Departments departments;

    RosterRepository(JdbcClient jdbc, Departments departments) {
        this.jdbc = jdbc;
        this.departments = departments;
    }

    StoredRoster read() {
        Map<UUID, DepartmentPath> pathsById = new HashMap<>();
        Map<DepartmentPath, UUID> idsByPath = new HashMap<>();
        List<DepartmentPath> paths = new ArrayList<>();
        for (Department department : departments.all()) {
            DepartmentPath path = new DepartmentPath(department.path());
            DepartmentId id = department.id();
            pathsById.put(id.value(), path);
            idsByPath.put(path.key(), id.value());
            paths.add(path);
        }
        return new StoredRoster(people(pathsById), idsByPath, paths);
    }

    private List<PresentPerson> people(Map<UUID, DepartmentPath> paths) {
        return jdbc.sql("""
            select p.id, p.email, p.name, p.department_id, m.email as manager, coalesce(p.title, '') as title,
                   p.language, p.start_date, p.state, p.origin, r.roles
            from person p
            left join person m on m.organisation_id = p.organisation_id and m.id = p.manager_id
            left join (select organisation_id, person_id, array_agg(role) as roles from person_role
                       group by organisation_id, person_id) r
                   on r.organisation_id = p.organisation_id and r.person_id = p.id
            """).query((row, number) -> person(row, paths)).list();
    }

    private static PresentPerson person(ResultSet row, Map<UUID, DepartmentPath> paths) throws SQLException {
        @Nullable UUID department = row.getObject("department_id", UUID.class);
        @Nullable String manager = row.getString("manager");
        java.sql.@Nullable Array roles = row.getArray("roles");
        var facts = new PersonFacts(
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                department == null ? DepartmentPath.NONE : paths.getOrDefault(department, DepartmentPath.NONE),
                manager == null ? null : new EmailAddress(manager),
                row.getString("title"),
                Language.of(row.getString("language")).orElse(Language.DA),
                row.getObject("start_date", LocalDate.class),
                roles == null ? Set.of() : roles((String[]) roles.getArray()));
        return new PresentPerson(
                new PersonId(row.getObject("id", UUID.class)),
                facts,
                row.getString("state").equals("active"),
                row.getString("origin").equals("import"));
    }

    private static Set<Role> roles(String[] stored) {
        var roles = EnumSet.noneOf(Role.class);
        for (String role : stored) {
            roles.add(Role.valueOf(role.toUpperCase(Locale.ROOT)));
        }
        return roles;
    }
}
