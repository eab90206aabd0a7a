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
 * Files that no draft and no version of any course shows, and no other text: a picture of ours can stand in whatever people
 * write in Markdown, so all of that is looked through, also what higher modules keep. Versions stay for good, as people finish the one that they began, so
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
                      select organisation_id, content::text from academy_version
                      union all
                      select organisation_id, about from academy_session
                      union all
                      select organisation_id, danish || ' ' || english from guideline_draft
                      union all
                      select organisation_id, danish || ' ' || english from guideline_edition
                      union all
                      select organisation_id, danish || ' ' || english from crisis
                      union all
                      select organisation_id, own_rules from programme
                      union all
                      select organisation_id, danish || ' ' || english from programme_call) as document
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
     * Removes some of them; whatever is shown by now stays. Their bytes go before their rows do: where something fails between,
     * the next run finds them again. All texts are read once for each call.
     */
    public void remove(List<UUID> ids) {
        OrganisationId organisation = CurrentOrganisation.get();
        jdbc.sql(SHOWN + "delete from " + UNUSED + " and f.id = any(:ids) returning f.pieces")
                .param("before", before())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> List.of((UUID[]) row.getArray(1).getArray()))
                .list()
                .forEach(pieces -> pieces.forEach(piece -> storage.delete(organisation, new StoredFile(piece))));
    }

    private OffsetDateTime before() {
        return clock.instant().minus(YOUNG).atOffset(ZoneOffset.UTC);
    }
}
