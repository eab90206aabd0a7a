package dk.fortaler.academy.web;

import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.files.LessonFiles;
import dk.fortaler.academy.files.LessonFiles.Kept;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.pictures.PictureReading.Accepted;
import dk.fortaler.kernel.pictures.PictureReading.Refused;
import dk.fortaler.kernel.pictures.Pictures;
import dk.fortaler.kernel.text.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that are sent with a lesson's form, so that what was typed beside them is saved in the same moment. What is good is kept
 * at once: where anything else is refused, it waits in the form, as a browser would not send it again by itself.
 */
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
     * @param keptMovie the film that waits in the form; null for none
     * @param keptPicture likewise
     */
    record Sent(
            @Nullable MultipartFile movie,
            @Nullable MultipartFile picture,
            String altDanish,
            String altEnglish,
            @Nullable String keptMovie,
            @Nullable String keptPicture) {
        Sent {
            altDanish = alt(altDanish);
            altEnglish = alt(altEnglish);
        }

        /** In Markdown, a bracket would end it. */
        private static String alt(@Nullable String typed) {
            String line = Typed.line(typed).replaceAll("[\\[\\]\\\\]", "");
            return line.substring(0, Math.min(line.length(), LONGEST_ALT));
        }

        private Bilingual alt() {
            return new Bilingual(altDanish, altEnglish);
        }
    }

    /** Keeps what can be kept; the result tells what cannot, and a picture without words for those who do not see it. */
    WaitingFiles keep(Lesson.Kind kind, Sent sent, BindingResult result) {
        try {
            Kept movie = kind == Lesson.Kind.VIDEO ? movie(sent, result) : null;
            Kept picture = picture(sent, result);
            if (picture != null && sent.alt().isBlank()) {
                result.reject("altDanish", "academy.edit.picture.alt.missing");
            }
            return new WaitingFiles(movie, picture, sent.alt());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable Kept movie(Sent sent, BindingResult result) throws IOException {
        MultipartFile movie = sent.movie();
        if (movie == null || movie.isEmpty()) {
            return waiting(sent.keptMovie(), true, result);
        }
        Optional<UUID> kept = files.keep(Typed.line(movie.getOriginalFilename()), movie.getInputStream());
        if (kept.isEmpty()) {
            result.reject("movie", "academy.edit.film.none");
        }
        return kept.flatMap(files::find).orElse(null);
    }

    private @Nullable Kept picture(Sent sent, BindingResult result) throws IOException {
        MultipartFile picture = sent.picture();
        if (picture == null || picture.isEmpty()) {
            return waiting(sent.keptPicture(), false, result);
        }
        return switch (Pictures.read(picture.getBytes())) {
            case Accepted accepted ->
                files.find(files.keep(Typed.line(picture.getOriginalFilename()), accepted.large()))
                        .orElse(null);
            case Refused refused -> {
                result.reject("picture", "academy.edit.picture.none");
                yield null;
            }
        };
    }

    /** One that lay in an open form for days is gone. */
    private @Nullable Kept waiting(@Nullable String id, boolean film, BindingResult result) {
        if (id == null) {
            return null;
        }
        Optional<Kept> kept = Ids.parse(id).flatMap(files::find).filter(each -> each.isFilm() == film);
        if (kept.isEmpty()) {
            result.reject("kept", "academy.edit.file.gone");
        }
        return kept.orElse(null);
    }
}
