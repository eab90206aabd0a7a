package dk.fortaler.content.internal;

import dk.fortaler.content.ItemId;
import dk.fortaler.kernel.identity.WebAddress;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stories that sources brought, the newest first. */
@Repository
@Transactional(readOnly = true)
public class EntryList {
    private static final String SELECT = """
        select e.id, e.address, e.title, e.summary, e.picture, e.published_at, e.sorted_at,
               (select string_agg(s.title, ', ' order by s.title) from entry_in_source es
                join source s on s.organisation_id = es.organisation_id and s.id = es.source_id
                where es.organisation_id = e.organisation_id and es.entry_id = e.id) as sources,
               (select i.id from content_item i
                where i.organisation_id = e.organisation_id and i.entry_id = e.id
                order by i.made_at desc limit 1) as item
        from entry e
        """;
    private static final String FILTER = """
        where (cast(:source as uuid) is null or exists (
                   select from entry_in_source es
                   where es.organisation_id = e.organisation_id and es.entry_id = e.id and es.source_id = :source))
          and (:search = '' or e.title ilike :pattern or e.summary ilike :pattern)
        """;

    private final JdbcClient jdbc;

    EntryList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One story.
     *
     * @param sources the names of those that brought it
     * @param published as the feed says, or when we first saw it
     * @param item the item that was made of it
     */
    public record Entry(
            UUID id,
            WebAddress address,
            String title,
            String summary,
            Optional<WebAddress> picture,
            String sources,
            Instant published,
            Optional<ItemId> item) {}

    public Optional<Entry> find(UUID id) {
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("id", id)
                .query(EntryList::read)
                .optional();
    }

    public List<Entry> list(Optional<SourceId> source, String search, int limit, int offset) {
        return jdbc.sql(SELECT + FILTER + "order by e.sorted_at desc, e.id desc limit :limit offset :offset")
                .param("source", source.map(SourceId::value).orElse(null), Types.OTHER)
                .param("search", search)
                .param("pattern", pattern(search))
                .param("limit", limit)
                .param("offset", offset)
                .query(EntryList::read)
                .list();
    }

    public int count(Optional<SourceId> source, String search) {
        return jdbc.sql("select count(*) from entry e " + FILTER)
                .param("source", source.map(SourceId::value).orElse(null), Types.OTHER)
                .param("search", search)
                .param("pattern", pattern(search))
                .query(Integer.class)
                .single();
    }

    static String pattern(String search) {
        return "%" + search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        String sources = row.getString("sources");
        return new Entry(
                row.getObject("id", UUID.class),
                new WebAddress(URI.create(row.getString("address"))),
                row.getString("title"),
                row.getString("summary"),
                Optional.ofNullable(row.getString("picture")).flatMap(WebAddress::parse),
                sources == null ? "" : sources,
                Moments.find(row, "published_at").orElse(Moments.in(row, "sorted_at")),
                Optional.ofNullable(row.getObject("item", UUID.class)).map(ItemId::new));
    }
}
