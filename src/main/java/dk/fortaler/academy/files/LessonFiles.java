package dk.fortaler.academy.files;

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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Films and pictures of our own. Films are kept in pieces, as the storage takes documents and not films in one. Any course of
 * the organisation may show a file; {@link UnusedFiles} removes those that none does.
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

    /**
     * A file that is kept.
     *
     * @param name as its sender called it
     */
    public record Kept(UUID id, String name, String mediaType, long bytes, List<StoredFile> pieces) {
        public Kept {
            pieces = List.copyOf(pieces);
        }

        public boolean isFilm() {
            return mediaType.startsWith("video/");
        }
    }

    /** @return its id; empty, with nothing kept, where it is no film that browsers play */
    public Optional<UUID> keep(String name, InputStream film) throws IOException {
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
            pieces.add(put(organisation, piece));
            bytes += piece.length;
        }
        return Optional.of(insert(name, kind.get().mediaType(), bytes, pieces));
    }

    /** A picture of a lesson: one piece. */
    public UUID keep(String name, Rendition picture) {
        UUID piece = put(CurrentOrganisation.get(), picture.bytes());
        return insert(name, picture.mediaType(), picture.bytes().length, List.of(piece));
    }

    /** What is written for nothing is removed at once. */
    private UUID put(OrganisationId organisation, byte[] piece) {
        StoredFile file = storage.put(organisation, piece);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    storage.delete(organisation, file);
                }
            }
        });
        return file.key();
    }

    private UUID insert(String name, String mediaType, long bytes, List<UUID> pieces) {
        UUID id = ids.next();
        String shown = name.isBlank() ? "…" : name;
        jdbc.sql("""
                        insert into academy_file (id, name, media_type, bytes, pieces, added_at)
                        values (:id, :name, :type, :bytes, :pieces, :now)
                        """)
                .param("id", id)
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
        return jdbc.sql("select name, media_type, bytes, pieces from academy_file where id = :id")
                .param("id", id)
                .query((row, number) -> new Kept(
                        id,
                        row.getString("name"),
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
