package dk.fortaler.programmes.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.Courses;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.web.ProgrammeFormView.Course;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The courses that a programme can have. */
@Component
class CourseChoice {
    private final Courses courses;

    CourseChoice(Courses courses) {
        this.courses = courses;
    }

    List<Course> all(Language language) {
        return courses.active().stream()
                .map(course -> new Course(
                        course.id().value().toString(), course.title().in(language)))
                .toList();
    }

    /** One that was archived can stay; one that never was cannot be chosen. */
    boolean gone(UUID course) {
        return courses.find(new CourseId(course)).isEmpty();
    }

    /** Empty for none. */
    String title(@Nullable UUID course, Language language) {
        return Optional.ofNullable(course)
                .flatMap(id -> courses.find(new CourseId(id)))
                .map(found -> found.title().in(language))
                .orElse("");
    }
}
