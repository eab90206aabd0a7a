package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.Film;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.files.LessonFiles;
import dk.fortaler.kernel.pictures.PictureReading.Accepted;
import dk.fortaler.kernel.pictures.PictureReading.Refused;
import dk.fortaler.kernel.pictures.Pictures;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Files that are sent with a lesson's form, so that what was typed beside them is saved in the same moment. */
@Component
class SentFiles {
    private static final int LONGEST_ALT = 300;

    private final LessonFiles files;

    SentFiles(LessonFiles files) {
        this.files = files;
    }

    /**
     * @param movie a film of our own; null for none
     * @param picture goes to the end of the text; null for none
     * @param altDanish what there is to see in it
     */
    record Sent(@Nullable MultipartFile movie, @Nullable MultipartFile picture, String altDanish, String altEnglish) {
        Sent {
            altDanish = alt(altDanish);
            altEnglish = alt(altEnglish);
        }

        /** In Markdown, a bracket would end it. */
        private static String alt(@Nullable String typed) {
            String line = Typed.line(typed).replaceAll("[\\[\\]\\\\]", "");
            return line.substring(0, Math.min(line.length(), LONGEST_ALT));
        }

        boolean hasPicture() {
            return picture != null && !picture.isEmpty();
        }

        boolean hasMovie() {
            return movie != null && !movie.isEmpty();
        }
    }

    /** A picture without words for those who do not see it is not taken. */
    static void check(Sent sent, BindingResult result) {
        if (sent.hasPicture() && sent.altDanish().isEmpty() && sent.altEnglish().isEmpty()) {
            result.reject("altDanish", "academy.edit.picture.alt.missing");
        }
    }

    /** The lesson with what was sent; where something is none, that is told and nothing of it kept. */
    Lesson keep(CourseId course, Lesson lesson, Sent sent, BindingResult result) {
        try {
            Lesson withFilm = sent.hasMovie() ? withFilm(course, lesson, sent, result) : lesson;
            return sent.hasPicture() ? withPicture(course, withFilm, sent, result) : withFilm;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Lesson withFilm(CourseId course, Lesson lesson, Sent sent, BindingResult result) throws IOException {
        MultipartFile movie = sent.movie();
        if (movie == null || lesson.kind() != Lesson.Kind.VIDEO) {
            return lesson;
        }
        var kept = files.keep(course, Typed.line(movie.getOriginalFilename()), movie.getInputStream());
        if (kept.isEmpty()) {
            result.reject("movie", "academy.edit.film.none");
        }
        return kept.map(id -> with(lesson, lesson.text(), new Film(id, ""))).orElse(lesson);
    }

    private Lesson withPicture(CourseId course, Lesson lesson, Sent sent, BindingResult result) throws IOException {
        MultipartFile picture = sent.picture();
        if (picture == null) {
            return lesson;
        }
        return switch (Pictures.read(picture.getBytes())) {
            case Accepted accepted -> {
                UUID id = files.keep(course, Typed.line(picture.getOriginalFilename()), accepted.large());
                yield with(lesson, shown(lesson.text(), id, sent), lesson.film());
            }
            case Refused refused -> {
                result.reject("picture", "academy.edit.picture.none");
                yield lesson;
            }
        };
    }

    /** At the end of each text that there is; from there its writer moves it where it belongs. */
    private static Bilingual shown(Bilingual text, UUID id, Sent sent) {
        Bilingual alt = new Bilingual(sent.altDanish(), sent.altEnglish());
        String end = "](/academy/files/" + id + ")";
        boolean both = text.isBlank();
        return new Bilingual(
                both || !text.danish().isBlank() ? (text.danish() + "\n\n![" + alt.in(Language.DA) + end).strip() : "",
                !text.english().isBlank() ? (text.english() + "\n\n![" + alt.in(Language.EN) + end).strip() : "");
    }

    private static Lesson with(Lesson old, Bilingual text, @Nullable Film film) {
        return new Lesson(
                old.id(),
                old.kind(),
                old.title(),
                text,
                old.minutes(),
                old.network(),
                old.requires(),
                old.checklist(),
                old.quiz(),
                film);
    }
}
