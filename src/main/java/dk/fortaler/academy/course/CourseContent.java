package dk.fortaler.academy.course;

import dk.fortaler.kernel.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A course as one document.
 *
 * @param summary what one gets out of it, in a sentence or two
 * @param inOrder whether a module opens only when those before it are done
 */
public record CourseContent(Bilingual title, Bilingual summary, boolean inOrder, List<CourseModule> modules) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_SUMMARY = 500;
    public static final int MOST_MODULES = 30;

    public CourseContent {
        modules = List.copyOf(modules);
    }

    public Stream<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream());
    }

    public Optional<Lesson> lesson(UUID id) {
        return lessons().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    public Optional<CourseModule> module(UUID id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    /** Of all its lessons, those of every network too. */
    public int minutes() {
        return lessons().mapToInt(Lesson::minutes).sum();
    }

    public CourseContent with(List<CourseModule> others) {
        return new CourseContent(title, summary, inOrder, others);
    }
}
