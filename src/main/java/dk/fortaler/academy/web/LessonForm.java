package dk.fortaler.academy.web;

import dk.fortaler.academy.course.CheckItem;
import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.Film;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.networks.Network;
import dk.fortaler.web.Form;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it is written.
 *
 * @param checklistDanish a line for each point; its English stands on the same line of the other
 */
record LessonForm(
        @Size(max = CourseContent.LONGEST_TITLE, message = "web.form.too-long")
        String titleDanish,

        @Size(max = CourseContent.LONGEST_TITLE, message = "web.form.too-long")
        String titleEnglish,

        @Size(max = Lesson.LONGEST_TEXT, message = "web.form.too-long")
        String textDanish,

        @Size(max = Lesson.LONGEST_TEXT, message = "web.form.too-long")
        String textEnglish,

        @Min(value = 0, message = "academy.edit.minutes.wrong")
        @Max(value = Lesson.MOST_MINUTES, message = "academy.edit.minutes.wrong")
        @Nullable
        Integer minutes,

        String network,
        String requires,

        @Size(max = 5000, message = "web.form.too-long") String checklistDanish,

        @Size(max = 5000, message = "web.form.too-long") String checklistEnglish,

        @Min(value = 1, message = "academy.edit.mark.wrong")
        @Max(value = 100, message = "academy.edit.mark.wrong")
        @Nullable
        Integer passMark,

        @Min(value = 0, message = "academy.edit.tries.wrong")
        @Max(value = 20, message = "academy.edit.tries.wrong")
        @Nullable
        Integer triesADay,

        @Size(max = 500, message = "web.form.too-long") String film,

        int revision) {
    private static final int USUAL_MARK = 80;

    LessonForm {
        titleDanish = Typed.line(titleDanish);
        titleEnglish = Typed.line(titleEnglish);
        textDanish = Typed.text(textDanish);
        textEnglish = Typed.text(textEnglish);
        network = network == null ? "" : network;
        requires = requires == null ? "" : requires;
        checklistDanish = Typed.text(checklistDanish);
        checklistEnglish = Typed.text(checklistEnglish);
        film = Typed.line(film);
    }

    static Form of(Lesson lesson) {
        Map<String, Object> values = new HashMap<>();
        values.put("titleDanish", lesson.title().danish());
        values.put("titleEnglish", lesson.title().english());
        values.put("textDanish", lesson.text().danish());
        values.put("textEnglish", lesson.text().english());
        values.put("minutes", lesson.minutes());
        Network network = lesson.network();
        values.put("network", network == null ? "" : network.key());
        UUID requires = lesson.requires();
        values.put("requires", requires == null ? "" : requires);
        values.put("checklistDanish", lines(lesson, Bilingual::danish));
        values.put("checklistEnglish", lines(lesson, Bilingual::english));
        Quiz quiz = lesson.quiz();
        values.put("passMark", quiz == null ? USUAL_MARK : quiz.passMark());
        values.put("triesADay", quiz == null ? 0 : quiz.triesADay());
        Film film = lesson.film();
        values.put("film", film == null ? "" : film.address());
        return Form.of(values);
    }

    private static String lines(Lesson lesson, Function<Bilingual, String> side) {
        return String.join(
                "\n",
                lesson.checklist().stream().map(item -> side.apply(item.text())).toList());
    }

    /** The lesson with what was written; points keep their ids by their places, questions are written elsewhere. */
    Lesson on(Lesson old, Ids ids) {
        Quiz quiz = old.quiz();
        return new Lesson(
                old.id(),
                old.kind(),
                new Bilingual(titleDanish, titleEnglish),
                new Bilingual(textDanish, textEnglish),
                minutes == null ? 0 : minutes,
                Network.of(network).orElse(null),
                Ids.parse(requires).filter(id -> !id.equals(old.id())).orElse(null),
                old.kind() == Lesson.Kind.CHECKLIST ? checklist(old, ids) : List.of(),
                old.kind() != Lesson.Kind.QUIZ
                        ? null
                        : new Quiz(
                                passMark == null ? USUAL_MARK : passMark,
                                triesADay == null ? 0 : triesADay,
                                quiz == null ? List.of() : quiz.questions()),
                old.kind() == Lesson.Kind.VIDEO ? film(old) : null);
    }

    /** An address takes the place of a file; without one, the file stays. */
    private Film film(Lesson old) {
        Film before = old.film();
        return film.isEmpty() && before != null && before.file() != null ? before : new Film(null, film);
    }

    private List<CheckItem> checklist(Lesson old, Ids ids) {
        List<String> danish = checklistDanish.lines().map(String::strip).toList();
        List<String> english = checklistEnglish.lines().map(String::strip).toList();
        List<CheckItem> items = new ArrayList<>();
        for (int i = 0; i < Math.max(danish.size(), english.size()) && items.size() < CheckItem.MOST; i++) {
            Bilingual text = new Bilingual(at(danish, i), at(english, i));
            if (!text.isBlank()) {
                UUID id = items.size() < old.checklist().size()
                        ? old.checklist().get(items.size()).id()
                        : ids.next();
                items.add(new CheckItem(id, text));
            }
        }
        return items;
    }

    private static String at(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "";
    }
}
