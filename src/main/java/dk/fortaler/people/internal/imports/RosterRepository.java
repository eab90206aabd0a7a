package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Department;
import dk.fortaler.people.Departments;
import dk.fortaler.people.internal.RoleColumn;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads everybody of the organisation by plain scans, and joins them here: just after a hundred thousand people came in,
 * the database has no statistics yet and joins them one by one.
 */
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
            UUID id = department.id().value();
            pathsById.put(id, path);
            idsByPath.put(path.key(), id);
            paths.add(path);
        }
        return new StoredRoster(people(pathsById), idsByPath, paths);
    }

    private List<PresentPerson> people(Map<UUID, DepartmentPath> paths) {
        Map<UUID, Set<Role>> roles = roles();
        List<Stored> rows = jdbc.sql("""
            select id, email, name, department_id, manager_id, coalesce(title, '') as title, language,
                   start_date, state, origin
            from person
            """).query((row, number) -> stored(row)).list();
        Map<UUID, EmailAddress> addresses = new HashMap<>();
        rows.forEach(row -> addresses.put(row.id, row.email));
        return rows.stream().map(row -> row.person(paths, addresses, roles)).toList();
    }

    private Map<UUID, Set<Role>> roles() {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        jdbc.sql("select person_id, role from person_role").query(row -> {
            roles.computeIfAbsent(row.getObject("person_id", UUID.class), none -> EnumSet.noneOf(Role.class))
                    .add(RoleColumn.read(row.getString("role")));
        });
        return roles;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                row.getObject("department_id", UUID.class),
                row.getObject("manager_id", UUID.class),
                row.getString("title"),
                Language.of(row.getString("language")).orElse(Language.DA),
                row.getObject("start_date", LocalDate.class),
                row.getString("state").equals("active"),
                row.getString("origin").equals("import"));
    }

    private record Stored(
            UUID id,
            EmailAddress email,
            String name,
            @Nullable UUID department,
            @Nullable UUID manager,
            String title,
            Language language,
            @Nullable LocalDate startDate,
            boolean active,
            boolean imported) {

        PresentPerson person(
                Map<UUID, DepartmentPath> paths, Map<UUID, EmailAddress> addresses, Map<UUID, Set<Role>> roles) {
            var facts = new PersonFacts(
                    email,
                    name,
                    department == null ? DepartmentPath.NONE : paths.getOrDefault(department, DepartmentPath.NONE),
                    manager == null ? null : addresses.get(manager),
                    title,
                    language,
                    startDate,
                    roles.getOrDefault(id, Set.of()));
            return new PresentPerson(new PersonId(id), facts, active, imported);
        }
    }
}
