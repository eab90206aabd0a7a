package dk.fortaler.academy.web;

import dk.fortaler.academy.course.Film;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.files.LessonFiles.Kept;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the lesson with the form; null for what was not sent, or refused.
 *
 * @param alt of the picture
 */
public record WaitingFiles(@Nullable Kept movie, @Nullable Kept picture, Bilingual alt) {
    static final WaitingFiles NOTHING = new WaitingFiles(null, null, Bilingual.EMPTY);

    Lesson on(Lesson lesson) {
        Film film = movie == null ? lesson.film() : new Film(movie.id(), "");
        Bilingual text = picture == null ? lesson.text() : shown(lesson.text(), picture.id());
        return new Lesson(
                lesson.id(),
                lesson.kind(),
                lesson.title(),
                text,
                lesson.minutes(),
                lesson.network(),
                lesson.requires(),
                lesson.checklist(),
                lesson.quiz(),
                film);
    }

    /** At the end of each text that there is; from there its writer moves it where it belongs. */
    private Bilingual shown(Bilingual text, UUID id) {
        boolean danish = text.isBlank() || !text.danish().isBlank();
        return new Bilingual(
                danish ? with(text.danish(), id, Language.DA) : "",
                text.english().isBlank() ? "" : with(text.english(), id, Language.EN));
    }

    private String with(String text, UUID id, Language language) {
        return (text + "\n\n![" + alt.in(language) + "](/academy/files/" + id + ")").strip();
    }
}
