package dk.fortaler.people.web;

import dk.fortaler.people.Department;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.web.Form;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tree of departments, and one that is being changed.
 *
 * @param chosen null where none is
 * @param within the chosen one and all below it: it can't be moved there
 * @param refusal text key of why a button did nothing; null where it did
 */
public record DepartmentsView(
        List<Department> departments,
        @Nullable Department chosen,
        Set<DepartmentId> within,
        Form form,
        @Nullable String refusal) {
    public DepartmentsView {
        departments = List.copyOf(departments);
        within = Set.copyOf(within);
    }

    public boolean isChosen(Department department) {
        return chosen != null && chosen.id().equals(department.id());
    }

    /** Where the chosen one may go, and what it may be merged with. */
    public List<Department> others() {
        return departments.stream().filter(each -> !within.contains(each.id())).toList();
    }

    public Department known() {
        if (chosen == null) {
            throw new IllegalStateException("No department is chosen");
        }
        return chosen;
    }

    public boolean mayRemove() {
        return known().below() == 0 && within.size() == 1;
    }
}
