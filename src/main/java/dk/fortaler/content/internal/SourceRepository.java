package dk.fortaler.content.internal;

import dk.fortaler.content.internal.Source.Reading;
import dk.fortaler.content.internal.Source.Result;
import dk.fortaler.content.reading.CanonicalAddress;
import dk.fortaler.content.reading.Feed;
import dk.fortaler.kernel.http.Validators;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.WebAddress;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of sources. */
@Repository
@Transactional
public class SourceRepository {
    private static final String SELECT = """
        select id, address, title, site, state, etag, last_modified, rest_seconds, failures,
               last_read_at, last_result, last_new, last_reason, last_status, next_read_at
        from source
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    SourceRepository(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** By title. */
    @Transactional(readOnly = true)
    public List<Source> all() {
        return jdbc.sql(SELECT + "order by title collate \"da-x-icu\", id")
                .query(SourceRepository::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Source> find(SourceId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(SourceRepository::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Source> findByAddress(WebAddress address) {
        return jdbc.sql(SELECT + "where address_key = :key")
                .param("key", CanonicalAddress.of(address).key())
                .query(SourceRepository::read)
                .optional();
    }

    /** Holds it until the transaction ends, so that nobody removes it meanwhile; false where it is gone. */
    boolean hold(SourceId id) {
        return jdbc.sql("select 1 from source where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Nothing where the organisation reads that address already. */
    Optional<SourceId> add(PersonId by, WebAddress address, Feed feed) {
        return jdbc.sql("""
            insert into source (id, address, address_key, title, site, language, added_by, added_at)
            values (:id, :address, :key, :title, :site, :language, :by, :now)
            on conflict (organisation_id, address_key) do nothing
            returning id
            """)
                .param("id", ids.next())
                .param("address", address.toString())
                .param("key", CanonicalAddress.of(address).key())
                .param("title", feed.title())
                .param("site", feed.site().map(WebAddress::toString).orElse(null), Types.VARCHAR)
                .param("language", feed.language().orElse(null), Types.VARCHAR)
                .param("by", by.value())
                .param("now", Moments.at(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(SourceId::new);
    }

    /** Keeps what a reading found of the feed itself. */
    void describe(SourceId id, Feed feed) {
        jdbc.sql("""
            update source set title = :title, site = :site, language = :language, rest_seconds = :rest
            where id = :id
            """)
                .param("title", feed.title())
                .param("site", feed.site().map(WebAddress::toString).orElse(null), Types.VARCHAR)
                .param("language", feed.language().orElse(null), Types.VARCHAR)
                .param("rest", feed.rest().map(Duration::toSeconds).orElse(null), Types.BIGINT)
                .param("id", id.value())
                .update();
    }

    void record(SourceId id, Reading reading, Validators known, Instant next) {
        jdbc.sql("""
            update source
            set last_read_at = :at, last_result = :result, last_new = :fresh, last_reason = :reason,
                last_status = :status, next_read_at = case when state = 'active' then cast(:next as timestamptz) end, etag = :etag, last_modified = :modified,
                failures = case when :result = 'failed' then failures + 1 else 0 end
            where id = :id
            """)
                .param("at", Moments.at(reading.at()))
                .param("result", reading.result().name().toLowerCase(Locale.ROOT))
                .param("fresh", reading.fresh())
                .param("reason", reading.reason())
                .param("status", reading.status())
                .param("next", Moments.at(next))
                .param("etag", known.etag().orElse(null), Types.VARCHAR)
                .param("modified", known.lastModified().orElse(null), Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    /** Follows a feed that has moved for good, unless we read the new address already. */
    void move(SourceId id, WebAddress address) {
        jdbc.sql("""
            update source set address = :address, address_key = :key
            where id = :id and not exists (select from source other where other.address_key = :key)
            """)
                .param("address", address.toString())
                .param("key", CanonicalAddress.of(address).key())
                .param("id", id.value())
                .update();
    }

    void setActive(SourceId id, boolean active, Optional<Instant> next) {
        jdbc.sql("update source set state = :state, next_read_at = :next where id = :id")
                .param("state", active ? "active" : "paused")
                .param("next", Moments.at(next), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    /** With the stories that nothing else holds: no other source brings them, and no item was made of them. */
    void remove(SourceId id) {
        List<UUID> stories = jdbc.sql("select entry_id from entry_in_source where source_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getObject("entry_id", UUID.class))
                .list();
        jdbc.sql("delete from source where id = :id").param("id", id.value()).update();
        jdbc.sql("""
            delete from entry e
            where e.id = any(:stories)
              and not exists (select from entry_in_source s
                              where s.organisation_id = e.organisation_id and s.entry_id = e.id)
              and not exists (select from content_item i
                              where i.organisation_id = e.organisation_id and i.entry_id = e.id)
            """).param("stories", stories.toArray(UUID[]::new)).update();
    }

    private static Source read(ResultSet row, int number) throws SQLException {
        long rest = row.getLong("rest_seconds");
        return new Source(
                new SourceId(row.getObject("id", UUID.class)),
                new WebAddress(URI.create(row.getString("address"))),
                row.getString("title"),
                Optional.ofNullable(row.getString("site")).flatMap(WebAddress::parse),
                row.getString("state").equals("active"),
                new Validators(
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified"))),
                rest == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(rest)),
                row.getInt("failures"),
                reading(row),
                Moments.find(row, "next_read_at"));
    }

    private static Optional<Reading> reading(ResultSet row) throws SQLException {
        String result = row.getString("last_result");
        if (result == null) {
            return Optional.empty();
        }
        String reason = row.getString("last_reason");
        return Optional.of(new Reading(
                Moments.in(row, "last_read_at"),
                Result.valueOf(result.toUpperCase(Locale.ROOT)),
                row.getInt("last_new"),
                reason == null ? "" : reason,
                row.getInt("last_status")));
    }
}
