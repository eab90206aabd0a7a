package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.course.CourseDrafts.Draft;
import dk.fortaler.academy.course.CourseEdits;
import dk.fortaler.academy.course.Film;
import dk.fortaler.academy.course.Lesson;
import dk.fortaler.academy.files.Films;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Missing;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Films of our own: sent by those who write, played by everybody in the organisation, from any place in them. */
@Controller
class FilmPages {
    private final CourseDrafts drafts;
    private final Films films;

    FilmPages(CourseDrafts drafts, Films films) {
        this.drafts = drafts;
        this.films = films;
    }

    /** A film whose bytes are fetched as they are asked for; of a range, Spring asks for no more. */
    private static final class FilmResource extends AbstractResource {
        private final Films films;
        private final SignedIn me;
        private final Films.Kept film;

        private FilmResource(Films films, SignedIn me, Films.Kept film) {
            this.films = films;
            this.me = me;
            this.film = film;
        }

        @Override
        public String getDescription() {
            return "a film";
        }

        @Override
        public long contentLength() {
            return film.bytes();
        }

        @Override
        public InputStream getInputStream() {
            return films.open(me.organisation(), film);
        }
    }

    @GetMapping("/academy/files/{id}")
    ResponseEntity<Resource> film(@PathVariable UUID id, SignedIn me) {
        Films.Kept film = films.find(id).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(film.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .body(new FilmResource(films, me, film));
    }

    @PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
    @PostMapping("/academy/courses/{id}/edit/lessons/{lesson}/film")
    View keep(
            @PathVariable UUID id,
            @PathVariable UUID lesson,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "0") int revision,
            RedirectAttributes redirect)
            throws IOException {
        Draft draft = drafts.find(new CourseId(id)).orElseThrow(Missing::new);
        Lesson old = draft.content()
                .lesson(lesson)
                .filter(each -> each.kind() == Lesson.Kind.VIDEO)
                .orElseThrow(Missing::new);
        Optional<UUID> kept = file == null || file.isEmpty() || draft.revision() != revision
                ? Optional.empty()
                : films.keep(draft.course(), Typed.line(file.getOriginalFilename()), file.getInputStream());
        if (kept.isEmpty()) {
            String why = draft.revision() != revision ? "academy.edit.meanwhile.build" : "academy.edit.film.none";
            Flash.warning(redirect, why, Map.of());
        } else {
            drafts.save(
                    draft.course(),
                    CourseEdits.replace(draft.content(), with(old, new Film(kept.get(), ""))),
                    revision);
            Flash.success(redirect, "academy.edit.film.kept");
        }
        return new RedirectView(CoursePages.ADDRESS + "/" + id + "/edit/lessons/" + lesson);
    }

    private static Lesson with(Lesson old, Film film) {
        return new Lesson(
                old.id(),
                old.kind(),
                old.title(),
                old.text(),
                old.minutes(),
                old.network(),
                old.requires(),
                old.checklist(),
                old.quiz(),
                film);
    }
}
