package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.internal.importing.Column;
import dk.fortaler.people.internal.importing.ColumnMapping;
import dk.fortaler.people.internal.imports.StaffImport.State;
import dk.fortaler.people.internal.imports.StaffImport.Trouble;
import dk.fortaler.people.internal.sheet.Delimiter;
import dk.fortaler.people.internal.sheet.SheetChoices;
import dk.fortaler.people.internal.sheet.SheetEncoding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of staff lists. */
@Component
class ImportRepository {
    private static final Duration KEPT = Duration.ofDays(7);

    private static final String IMPORT = """
        select id, state, file_name, encoding, delimiter, places, started_by, started_at, progress_id, trouble,
               applied_at, outcome
        from staff_import
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    ImportRepository(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /** What an approval settles: whose word it is, what may be done, and the plan by its fingerprint. */
    record Approval(PersonId by, boolean givesRoles, boolean leaves, String fingerprint) {}

    void add(UUID id, PersonId by, String fileName, byte[] file, String headings, @Nullable ColumnMapping mapping) {
        jdbc.sql("""
            insert into staff_import (id, state, file_name, file, headings, places, started_by, started_at)
            values (:id, 'open', :name, :file, :headings, :places::jsonb, :by, :now)
            """)
                .param("id", id)
                .param("name", fileName)
                .param("file", file)
                .param("headings", headings)
                .param("places", mapping == null ? null : json.writeValueAsString(mapping.places()), Types.VARCHAR)
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    /** How a list with these headings was mapped when it was last applied. */
    Optional<ColumnMapping> lastMapping(String headings) {
        return jdbc.sql("""
            select places from staff_import where headings = :headings and state = 'applied'
            order by applied_at desc limit 1
            """)
                .param("headings", headings)
                .query((row, number) -> mapping(row))
                .optional();
    }

    Optional<StaffImport> find(UUID id) {
        return jdbc.sql(IMPORT + "where id = :id")
                .param("id", id)
                .query(this::staffImport)
                .optional();
    }

    /** As {@link #find}, and nobody else may change it until the transaction ends. */
    Optional<StaffImport> findToChange(UUID id) {
        return jdbc.sql(IMPORT + "where id = :id for update")
                .param("id", id)
                .query(this::staffImport)
                .optional();
    }

    List<StaffImport> latest(int most) {
        return jdbc.sql(IMPORT + "order by started_at desc limit :most")
                .param("most", most)
                .query(this::staffImport)
                .list();
    }

    /** Nothing where the list was applied or given up. */
    Optional<byte[]> file(UUID id) {
        return jdbc.sql("select file from staff_import where id = :id and file is not null")
                .param("id", id)
                .query((row, number) -> row.getBytes("file"))
                .optional();
    }

    Approval approval(UUID id) {
        return jdbc.sql("select approved_by, gives_roles, leaves, fingerprint from staff_import where id = :id")
                .param("id", id)
                .query((row, number) -> new Approval(
                        new PersonId(row.getObject("approved_by", UUID.class)),
                        row.getBoolean("gives_roles"),
                        row.getBoolean("leaves"),
                        row.getString("fingerprint")))
                .single();
    }

    void map(UUID id, SheetChoices choices, ColumnMapping mapping) {
        jdbc.sql("""
            update staff_import set encoding = :encoding, delimiter = :delimiter, places = :places::jsonb,
                   trouble = null
            where id = :id and state = 'open'
            """)
                .param("id", id)
                .param(
                        "encoding",
                        choices.encoding() == null ? null : choices.encoding().name(),
                        Types.VARCHAR)
                .param(
                        "delimiter",
                        choices.delimiter() == null ? null : choices.delimiter().name(),
                        Types.VARCHAR)
                .param("places", json.writeValueAsString(mapping.places()))
                .update();
    }

    /** False where it was not open any more: somebody was quicker, or the button was pressed twice. */
    boolean approve(UUID id, Approval approval, UUID progress) {
        return jdbc.sql("""
            update staff_import set state = 'applying', approved_by = :by, gives_roles = :roles, leaves = :leaves,
                   fingerprint = :fingerprint, progress_id = :progress, trouble = null
            where id = :id and state = 'open'
            """)
                        .param("id", id)
                        .param("by", approval.by().value())
                        .param("roles", approval.givesRoles())
                        .param("leaves", approval.leaves())
                        .param("fingerprint", approval.fingerprint())
                        .param("progress", progress)
                        .update()
                > 0;
    }

    void applied(UUID id, ImportOutcome outcome) {
        jdbc.sql("""
            update staff_import set state = 'applied', file = null, applied_at = :now, outcome = :outcome::jsonb
            where id = :id
            """)
                .param("id", id)
                .param("now", now())
                .param("outcome", json.writeValueAsString(outcome))
                .update();
    }

    void reopen(UUID id, Trouble trouble) {
        jdbc.sql("update staff_import set state = 'open', trouble = :trouble where id = :id and state = 'applying'")
                .param("id", id)
                .param("trouble", trouble.name().toLowerCase(Locale.ROOT))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from staff_import where id = :id and state = 'open'")
                .param("id", id)
                .update();
    }

    /** Lists that nobody went on with; they are personal data. */
    void removeForgotten() {
        jdbc.sql("delete from staff_import where state = 'open' and started_at < :before")
                .param("before", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private StaffImport staffImport(ResultSet row, int number) throws SQLException {
        @Nullable String encoding = row.getString("encoding");
        @Nullable String delimiter = row.getString("delimiter");
        @Nullable String trouble = row.getString("trouble");
        @Nullable String outcome = row.getString("outcome");
        return new StaffImport(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("file_name"),
                new SheetChoices(
                        encoding == null ? null : SheetEncoding.valueOf(encoding),
                        delimiter == null ? null : Delimiter.valueOf(delimiter)),
                mapping(row),
                new PersonId(row.getObject("started_by", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("progress_id", UUID.class),
                trouble == null ? null : Trouble.valueOf(trouble.toUpperCase(Locale.ROOT)),
                instant(row.getObject("applied_at", OffsetDateTime.class)),
                outcome == null ? null : json.readValue(outcome, ImportOutcome.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private @Nullable ColumnMapping mapping(ResultSet row) throws SQLException {
        @Nullable String places = row.getString("places");
        return places == null
                ? null
                : new ColumnMapping(json.readValue(places, new TypeReference<Map<Column, Integer>>() {}));
    }
}
