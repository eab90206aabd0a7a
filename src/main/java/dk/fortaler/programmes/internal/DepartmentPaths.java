package dk.fortaler.programmes.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Departments to choose among, each with its path in the tree: "Salg / Nord". */
@Component
public class DepartmentPaths {
    private final JdbcClient jdbc;

    DepartmentPaths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A department to add as a whole, with its path in the tree as name. */
    public record Department(UUID id, String path) {}

    @Transactional(readOnly = true)
    public List<Department> all() {
        return jdbc.sql("""
                        with recursive tree as (
                            select id, name as path from department where parent_id is null
                            union all
                            select d.id, t.path || ' / ' || d.name from department d join tree t on d.parent_id = t.id
                        )
                        select id, path from tree order by path collate "da-x-icu"
                        """)
                .query((row, number) -> new Department(row.getObject("id", UUID.class), row.getString("path")))
                .list();
    }
}
