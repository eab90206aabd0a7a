package dk.fortaler.academy.files;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.storage.Storage;
import dk.fortaler.kernel.storage.StoredFile;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that no draft and no version of any course shows. Versions stay for good, as people finish the one that they began, so
 * a film that was replaced stays with the version that had it; and a file younger than a day may wait in a form that is
 * not saved yet.
 */
@Component
@Transactional
public class UnusedFiles {
    private static final Duration YOUNG = Duration.ofDays(1);

    /** A course is one document, in which a film stands by its id and a picture by its address. */
    private static final String SHOWN = """
            with shown as (
                select distinct organisation_id, found[1] as file
                from (select organisation_id, draft::text as words from academy_course
                      union all
                      select organisation_id, content::text from academy_version) as document
                cross join lateral regexp_matches(words, '(?:/academy/files/|"file": ")([0-9a-f-]{36})', 'g') as found)
            """;

    private static final String UNUSED = """
            academy_file f
            where f.added_at < :before
              and not exists (select from shown s where s.organisation_id = f.organisation_id and s.file = f.id::text)
            """;

    private final JdbcClient jdbc;
    private final Storage storage;
    private final Clock clock;

    UnusedFiles(JdbcClient jdbc, Storage storage, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<UUID> find() {
        return jdbc.sql(SHOWN + "select f.id from " + UNUSED)
                .param("before", before())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Removes one of them; whatever is shown by now stays. Its bytes go before its row does: where something fails between, the
     * next run finds it again.
     */
    public void remove(UUID id) {
        OrganisationId organisation = CurrentOrganisation.get();
        jdbc.sql(SHOWN + "delete from " + UNUSED + " and f.id = :id returning f.pieces")
                .param("before", before())
                .param("id", id)
                .query((row, number) -> List.of((UUID[]) row.getArray(1).getArray()))
                .list()
                .forEach(pieces -> pieces.forEach(piece -> storage.delete(organisation, new StoredFile(piece))));
    }

    private OffsetDateTime before() {
        return clock.instant().minus(YOUNG).atOffset(ZoneOffset.UTC);
    }
}
