package dk.fortaler.academy.web;

import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.CourseDrafts.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param ready the course that can be put up; null where it is there */
public record CoursesView(List<Draft> courses, @Nullable CourseContent ready) {
    public CoursesView {
        courses = List.copyOf(courses);
    }
}
