package dk.fortaler.people.internal;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.Department;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.Departments;
import dk.fortaler.people.internal.ChangeRefused.Reason;
import dk.fortaler.web.Missing;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the tree of departments. */
@Service
@Transactional
public class DepartmentRegister {
    /** As deep as a staff list may go. */
    private static final int MOST_LEVELS = 8;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Departments departments;
    private final PeopleLock lock;
    private final AuditLog audit;

    DepartmentRegister(JdbcClient jdbc, Ids ids, Departments departments, PeopleLock lock, AuditLog audit) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.departments = departments;
        this.lock = lock;
        this.audit = audit;
    }

    /**
     * A new department.
     *
     * @param parent null for the top
     * @throws ChangeRefused where a department of that name stands there already
     */
    public DepartmentId add(SignedIn me, String name, @Nullable DepartmentId parent) {
        lock.take();
        refuseTaken(null, name, parent);
        if (parent != null && find(parent).depth() + 2 > MOST_LEVELS) {
            throw new ChangeRefused(Reason.TOO_DEEP);
        }
        DepartmentId id = new DepartmentId(ids.next());
        jdbc.sql("insert into department (id, parent_id, name) values (:id, :parent, :name)")
                .param("id", id.value())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("name", name)
                .update();
        record(me, "people.department.added", id);
        return id;
    }

    /** Another name, another place in the tree, or both. */
    public void change(SignedIn me, DepartmentId id, String name, @Nullable DepartmentId parent) {
        lock.take();
        Department before = find(id);
        if (parent != null && departments.with(id).contains(parent)) {
            throw new ChangeRefused(Reason.PARENT_BELOW);
        }
        refuseTooDeep(before, parent);
        refuseTaken(id, name, parent);
        jdbc.sql("update department set name = :name, parent_id = :parent where id = :id")
                .param("id", id.value())
                .param("name", name)
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .update();
        record(me, "people.department.changed", id);
    }

    /** Everybody and everything below goes into another department; those of the same name become one, all the way down. */
    public void merge(SignedIn me, DepartmentId id, DepartmentId into) {
        lock.take();
        find(into);
        if (departments.with(id).contains(into)) {
            throw new ChangeRefused(Reason.PARENT_BELOW);
        }
        refuseTooDeep(find(id), into);
        mergeLocked(id, into);
        record(me, "people.department.merged", id);
    }

    private void mergeLocked(DepartmentId id, DepartmentId into) {
        List<Department> all = departments.all();
        for (Department child : all) {
            if (!id.equals(child.parent())) {
                continue;
            }
            all.stream()
                    .filter(other -> into.equals(other.parent()) && same(other.name(), child.name()))
                    .findFirst()
                    .ifPresentOrElse(twin -> mergeLocked(child.id(), twin.id()), () -> move(child.id(), into));
        }
        jdbc.sql("update person set department_id = :into where department_id = :id")
                .param("into", into.value())
                .param("id", id.value())
                .update();
        delete(id);
    }

    /** @throws ChangeRefused where active people or departments are in it */
    public void remove(SignedIn me, DepartmentId id) {
        lock.take();
        Department department = find(id);
        boolean hasChildren = departments.all().stream().anyMatch(each -> id.equals(each.parent()));
        if (department.people() > 0 || hasChildren) {
            throw new ChangeRefused(Reason.NOT_EMPTY);
        }
        jdbc.sql("update person set department_id = null where department_id = :id")
                .param("id", id.value())
                .update();
        delete(id);
        record(me, "people.department.removed", id);
    }

    private Department find(DepartmentId id) {
        return departments.find(id).orElseThrow(Missing::new);
    }

    private void refuseTaken(@Nullable DepartmentId id, String name, @Nullable DepartmentId parent) {
        boolean taken = departments.all().stream()
                .anyMatch(each -> Objects.equals(each.parent(), parent)
                        && same(each.name(), name)
                        && !each.id().equals(id));
        if (taken) {
            throw new ChangeRefused(Reason.NAME_TAKEN);
        }
    }

    private void refuseTooDeep(Department department, @Nullable DepartmentId parent) {
        int above = parent == null ? 0 : find(parent).depth() + 1;
        Set<DepartmentId> within = departments.with(department.id());
        int own = departments.all().stream()
                .filter(each -> within.contains(each.id()))
                .mapToInt(each -> each.depth() - department.depth() + 1)
                .max()
                .orElse(1);
        if (above + own > MOST_LEVELS) {
            throw new ChangeRefused(Reason.TOO_DEEP);
        }
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private void move(DepartmentId id, DepartmentId parent) {
        jdbc.sql("update department set parent_id = :parent where id = :id")
                .param("parent", parent.value())
                .param("id", id.value())
                .update();
    }

    private void delete(DepartmentId id) {
        jdbc.sql("delete from department where id = :id")
                .param("id", id.value())
                .update();
    }

    private void record(SignedIn me, String action, DepartmentId id) {
        audit.record(me.person(), action, id.value().toString(), Map.of());
    }
}
