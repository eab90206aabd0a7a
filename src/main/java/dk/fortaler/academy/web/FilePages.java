package dk.fortaler.academy.web;

import dk.fortaler.academy.files.LessonFiles;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Missing;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Films and pictures of lessons, for everybody in the organisation; films play from any place in them. */
@Controller
class FilePages {
    private final LessonFiles files;

    FilePages(LessonFiles files) {
        this.files = files;
    }

    /** A film whose bytes are fetched as they are asked for; of a range, Spring asks for no more. */
    private static final class FileResource extends AbstractResource {
        private final LessonFiles files;
        private final SignedIn me;
        private final LessonFiles.Kept film;

        private FileResource(LessonFiles files, SignedIn me, LessonFiles.Kept film) {
            this.files = files;
            this.me = me;
            this.film = film;
        }

        @Override
        public String getDescription() {
            return "a file of a lesson";
        }

        @Override
        public long contentLength() {
            return film.bytes();
        }

        @Override
        public InputStream getInputStream() {
            return files.open(me.organisation(), film);
        }
    }

    @GetMapping("/academy/files/{id}")
    ResponseEntity<Resource> film(@PathVariable UUID id, SignedIn me) {
        LessonFiles.Kept film = files.find(id).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(film.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileResource(files, me, film));
    }
}
