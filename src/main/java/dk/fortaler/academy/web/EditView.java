package dk.fortaler.academy.web;

import dk.fortaler.academy.course.CourseDrafts.Draft;
import dk.fortaler.academy.course.CourseFaults.Fault;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * A course on its writer's desk.
 *
 * @param faults what keeps it from being published
 * @param underWay people who began a version and have not finished it: they go on with theirs
 */
public record EditView(Draft draft, Form form, List<Fault> faults, long underWay) {
    public EditView {
        faults = List.copyOf(faults);
    }

    public String address() {
        return CoursePages.ADDRESS + "/" + draft.course().value() + "/edit";
    }
}
