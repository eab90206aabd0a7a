package dk.fortaler.academy.course;

import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.kernel.text.Bilingual;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be mended before a course can be published. Nothing of it keeps a draft from being saved. */
public final class CourseFaults {
    private final List<Fault> faults = new ArrayList<>();

    private CourseFaults() {}

    /**
     * Something that is to be mended.
     *
     * @param lesson where it is; null where it is no lesson's
     * @param where the name of the module or lesson; empty for the course's own
     * @param key of the text that says what
     */
    public record Fault(@Nullable UUID lesson, Bilingual where, String key) {}

    public static List<Fault> of(CourseContent content) {
        CourseFaults found = new CourseFaults();
        found.check(content);
        return found.faults;
    }

    private void check(CourseContent content) {
        add(content.title().isBlank(), null, Bilingual.EMPTY, "course.title");
        add(content.lessons().findAny().isEmpty(), null, Bilingual.EMPTY, "course.empty");
        Set<UUID> before = new HashSet<>();
        for (CourseModule module : content.modules()) {
            add(module.title().isBlank(), null, module.title(), "module.title");
            add(module.lessons().isEmpty(), null, module.title(), "module.empty");
            for (Lesson lesson : module.lessons()) {
                check(lesson);
                add(lesson.requires() != null && !before.contains(lesson.requires()), lesson, "lesson.requires");
                before.add(lesson.id());
            }
        }
    }

    private void check(Lesson lesson) {
        add(lesson.title().isBlank(), lesson, "lesson.title");
        add(lesson.minutes() < 1, lesson, "lesson.minutes");
        switch (lesson.kind()) {
            case TEXT -> add(lesson.text().isBlank(), lesson, "lesson.text");
            case CHECKLIST ->
                add(
                        lesson.checklist().isEmpty()
                                || lesson.checklist().stream()
                                        .anyMatch(item -> item.text().isBlank()),
                        lesson,
                        "lesson.checklist");
            case VIDEO -> check(lesson, lesson.film());
            case QUIZ -> check(lesson, lesson.quiz());
        }
    }

    private void check(Lesson lesson, @Nullable Film film) {
        boolean none = film == null || film.file() == null && film.address().isBlank();
        add(none, lesson, "film.none");
        add(
                film != null
                        && film.file() == null
                        && !film.address().isBlank()
                        && FilmAddress.of(film.address()).isEmpty(),
                lesson,
                "film.address");
    }

    private void check(Lesson lesson, @Nullable Quiz quiz) {
        if (quiz == null || quiz.questions().isEmpty()) {
            add(true, lesson, "quiz.empty");
            return;
        }
        quiz.questions().forEach(question -> check(lesson, question));
    }

    private void check(Lesson lesson, Question question) {
        add(question.text().isBlank(), lesson, "question.text");
        long right = question.choices().stream().filter(Choice::right).count();
        switch (question.kind()) {
            case SINGLE -> {
                choices(lesson, question);
                add(right != 1, lesson, "question.one-right");
            }
            case MULTIPLE -> {
                choices(lesson, question);
                add(right == 0, lesson, "question.no-right");
            }
            case ORDER -> choices(lesson, question);
            case SHORT ->
                add(
                        question.accepted().stream()
                                .allMatch(each -> ShortAnswers.plain(each).isEmpty()),
                        lesson,
                        "question.no-accepted");
        }
    }

    private void choices(Lesson lesson, Question question) {
        add(question.choices().size() < 2, lesson, "question.few-choices");
        add(question.choices().stream().anyMatch(choice -> choice.text().isBlank()), lesson, "question.blank-choice");
    }

    private void add(boolean wrong, Lesson lesson, String key) {
        add(wrong, lesson.id(), lesson.title(), key);
    }

    private void add(boolean wrong, @Nullable UUID lesson, Bilingual where, String key) {
        Fault fault = new Fault(lesson, where, "academy.fault." + key);
        if (wrong && !faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
