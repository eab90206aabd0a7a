package dk.fortaler.academy.course;

import dk.fortaler.kernel.text.Bilingual;
import java.util.List;
import java.util.UUID;

/** A part of a course with a name of its own. */
public record CourseModule(UUID id, Bilingual title, List<Lesson> lessons) {
    public static final int MOST_LESSONS = 40;

    public CourseModule {
        lessons = List.copyOf(lessons);
    }

    public CourseModule with(List<Lesson> others) {
        return new CourseModule(id, title, others);
    }
}
