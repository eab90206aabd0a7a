package dk.fortaler.programmes.web;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.internal.DepartmentPaths.Department;
import dk.fortaler.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new programme (null), or one that changes, or one that another is made after.
 *
 * @param choosing whether the choice of its networks comes next
 * @param courses that who joins can be enrolled in
 * @param goals how many goals a copy can take along
 * @param copies the programme that this one is made after, or null
 */
public record ProgrammeFormView(
        @Nullable Programme programme,
        Form form,
        boolean choosing,
        List<Department> departments,
        List<Course> courses,
        long goals,
        @Nullable Programme copies) {
    /** A course to choose. */
    public record Course(String id, String title) {}

    public String action() {
        if (copies != null) {
            return "/programmes/" + copies.id().value() + "/copy";
        }
        return programme == null
                ? "/programmes"
                : "/programmes/" + programme.id().value();
    }

    public String back() {
        Programme from = copies == null ? programme : copies;
        return from == null ? "/programmes" : "/programmes/" + from.id().value();
    }

    public String title() {
        return copies != null
                ? "programmes.copy.title"
                : programme == null ? "programmes.new.title" : "programmes.edit.title";
    }
}
