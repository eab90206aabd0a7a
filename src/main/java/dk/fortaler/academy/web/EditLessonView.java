package dk.fortaler.academy.web;

import dk.fortaler.academy.course.CourseDrafts.Draft;
import dk.fortaler.academy.course.CourseFaults.Fault;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * A lesson on its writer's desk.
 *
 * @param waiting files that go into it when it is saved
 * @param faults of this lesson
 */
public record EditLessonView(Draft draft, Lesson lesson, Form form, WaitingFiles waiting, List<Fault> faults) {
    public EditLessonView {
        faults = List.copyOf(faults);
    }

    public String course() {
        return CoursePages.ADDRESS + "/" + draft.course().value() + "/edit";
    }

    public String address() {
        return course() + "/lessons/" + lesson.id();
    }

    /** Lessons that stand before it: for these it can wait. */
    public List<Lesson> before() {
        List<Lesson> all = draft.content().lessons().toList();
        return all.subList(0, Math.max(0, all.indexOf(lesson)));
    }

    public Bilingual text() {
        return new Bilingual(form.value("textDanish"), form.value("textEnglish"));
    }
}
