package dk.fortaler.academy.files;

import dk.fortaler.academy.CourseId;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.pictures.Rendition;
import dk.fortaler.kernel.storage.Storage;
import dk.fortaler.kernel.storage.StoredFile;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Films and pictures of our own. Films are kept in pieces, as the storage takes documents and not films in one; a version that
 * was published may show a file for as long as its course is there, so it goes with its course.
 */
@Component
@Transactional
public class LessonFiles {
    /** Also the most that a request may carry. */
    public static final long LARGEST = 50L << 20;

    static final int PIECE = 2 << 20;
    private static final int HEAD = 32;
    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final Storage storage;
    private final Ids ids;
    private final Clock clock;

    LessonFiles(JdbcClient jdbc, Storage storage, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.ids = ids;
        this.clock = clock;
    }

    /** A file that is kept. */
    public record Kept(String mediaType, long bytes, List<StoredFile> pieces) {
        public Kept {
            pieces = List.copyOf(pieces);
        }
    }

    /** @return its id; empty, with nothing kept, where it is no film that browsers play */
    public Optional<UUID> keep(CourseId course, String name, InputStream film) throws IOException {
        byte[] piece = film.readNBytes(PIECE);
        byte[] head = Arrays.copyOf(piece, Math.min(HEAD, piece.length));
        Optional<FilmKind> kind = FilmKind.of(head);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        OrganisationId organisation = CurrentOrganisation.get();
        List<UUID> pieces = new ArrayList<>();
        long bytes = 0;
        for (; piece.length > 0; piece = film.readNBytes(PIECE)) {
            pieces.add(storage.put(organisation, piece).key());
            bytes += piece.length;
        }
        return Optional.of(insert(course, name, kind.get().mediaType(), bytes, pieces));
    }

    /** A picture of a lesson: one piece. */
    public UUID keep(CourseId course, String name, Rendition picture) {
        StoredFile file = storage.put(CurrentOrganisation.get(), picture.bytes());
        return insert(course, name, picture.mediaType(), picture.bytes().length, List.of(file.key()));
    }

    private UUID insert(CourseId course, String name, String mediaType, long bytes, List<UUID> pieces) {
        UUID id = ids.next();
        String shown = name.isBlank() ? "…" : name;
        jdbc.sql("""
                        insert into academy_file (id, course_id, name, media_type, bytes, pieces, added_at)
                        values (:id, :course, :name, :type, :bytes, :pieces, :now)
                        """)
                .param("id", id)
                .param("course", course.value())
                .param("name", shown.substring(0, Math.min(shown.length(), LONGEST_NAME)))
                .param("type", mediaType)
                .param("bytes", bytes)
                .param("pieces", pieces.toArray(UUID[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Kept> find(UUID id) {
        return jdbc.sql("select media_type, bytes, pieces from academy_file where id = :id")
                .param("id", id)
                .query((row, number) -> new Kept(
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        List.of((UUID[]) row.getArray("pieces").getArray()).stream()
                                .map(StoredFile::new)
                                .toList()))
                .optional();
    }

    /** Opens a film; only the pieces that are read are fetched. */
    public InputStream open(OrganisationId organisation, Kept film) {
        return new PiecedStream(
                film.bytes(),
                PIECE,
                number -> storage.open(organisation, film.pieces().get(number)).orElseThrow());
    }
}
