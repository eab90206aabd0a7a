package dk.fortaler.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The departments of the current organisation. */
@Service
@Transactional(readOnly = true)
public class Departments {
    private final JdbcClient jdbc;

    Departments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The whole tree, each department before those below it, and beside each other in Danish order. The people are
     * counted once, also where the database thinks it cheaper to count them for each department.
     */
    public List<Department> all() {
        List<Stored> rows = jdbc.sql("""
            with people as materialized (
                select department_id, count(*) as people from person
                where state = 'active' and department_id is not null group by department_id
            )
            select d.id, d.parent_id, d.name, coalesce(p.people, 0) as people
            from department d left join people p on p.department_id = d.id
            order by d.name collate "da-x-icu", d.id
            """)
                .query((row, number) -> new Stored(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("name"),
                        row.getInt("people")))
                .list();
        return new Tree(rows).departments();
    }

    public Optional<Department> find(DepartmentId id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A department and all below it; empty where there is no such department. */
    public Set<DepartmentId> with(DepartmentId top) {
        Set<DepartmentId> within = new HashSet<>();
        for (Department each : all()) {
            if (each.id().equals(top) || each.parent() != null && within.contains(each.parent())) {
                within.add(each.id());
            }
        }
        return within;
    }

    /** "Salg / Nord" by id. */
    public Map<DepartmentId, String> paths() {
        Map<DepartmentId, String> paths = new LinkedHashMap<>();
        all().forEach(each -> paths.put(each.id(), each.pathText()));
        return paths;
    }

    private record Stored(UUID id, @Nullable UUID parent, String name, int people) {}

    private static final class Tree {
        private final Map<Optional<UUID>, List<Stored>> children = new HashMap<>();
        private final List<Department> departments = new ArrayList<>();

        Tree(List<Stored> rows) {
            rows.forEach(row -> children.computeIfAbsent(Optional.ofNullable(row.parent), parent -> new ArrayList<>())
                    .add(row));
        }

        List<Department> departments() {
            walk(Optional.empty(), List.of());
            return departments;
        }

        /** Adds everything below a department, and answers how many people that is. */
        private int walk(Optional<UUID> parent, List<String> path) {
            int people = 0;
            for (Stored row : children.getOrDefault(parent, List.of())) {
                var own = new ArrayList<>(path);
                own.add(row.name);
                int place = departments.size();
                departments.add(department(row, own, 0));
                int below = row.people + walk(Optional.of(row.id), own);
                departments.set(place, department(row, own, below));
                people += below;
            }
            return people;
        }

        private static Department department(Stored row, List<String> path, int below) {
            @Nullable DepartmentId parent = row.parent == null ? null : new DepartmentId(row.parent);
            return new Department(new DepartmentId(row.id), parent, path, row.people, below);
        }
    }
}
