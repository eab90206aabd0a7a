package dk.fortaler.academy.web;

import dk.fortaler.academy.course.CourseDrafts.Draft;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Question;
import dk.fortaler.web.Form;
import java.util.List;

/** A question on its writer's desk. */
public record EditQuestionView(Draft draft, Lesson lesson, Question question, Form form) {
    public String back() {
        return CoursePages.ADDRESS + "/" + draft.course().value() + "/edit/lessons/" + lesson.id();
    }

    public String address() {
        return back() + "/questions/" + question.id();
    }

    public String choice(String field, int number) {
        List<String> all = form.values().getOrDefault(field, List.of());
        return number < all.size() ? all.get(number) : "";
    }
}
