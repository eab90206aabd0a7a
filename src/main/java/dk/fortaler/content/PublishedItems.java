package dk.fortaler.content;

import dk.fortaler.content.internal.CaptionRepository;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.programmes.ProgrammeId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is published, for those who share it and those who count it. */
@Service
@Transactional(readOnly = true)
public class PublishedItems {
    private static final String SELECT = """
        select i.id, p.programme_id, i.address, i.site, i.title, i.description, i.picture_id, i.picture_alt,
               c.media_type, c.width, c.height, p.publish_at, p.expires_at
        from publication p
        join content_item i on i.organisation_id = p.organisation_id and i.id = p.item_id
        left join picture c on c.organisation_id = i.organisation_id and c.id = i.picture_id
        """;
    private static final String VISIBLE =
            " p.withdrawn_at is null and p.publish_at <= :now and (p.expires_at is null or p.expires_at > :now) ";

    private final JdbcClient jdbc;
    private final CaptionRepository captions;
    private final Clock clock;

    PublishedItems(JdbcClient jdbc, CaptionRepository captions, Clock clock) {
        this.jdbc = jdbc;
        this.captions = captions;
        this.clock = clock;
    }

    /**
     * Items that can be seen and shared now, the newest first.
     *
     * @param limit at most so many, after leaving out {@code offset} of them
     */
    public List<PublishedItem> visible(ProgrammeId programme, int limit, int offset) {
        return withCaptions(jdbc.sql(SELECT + "where p.programme_id = :programme and" + VISIBLE
                        + "order by p.publish_at desc, p.item_id desc limit :limit offset :offset")
                .param("programme", programme.value())
                .param("now", now())
                .param("limit", limit)
                .param("offset", offset)
                .query(PublishedItems::read)
                .list());
    }

    /** The item, where it can be seen in that programme now. */
    public Optional<PublishedItem> findVisible(ProgrammeId programme, ItemId item) {
        return withCaptions(jdbc.sql(SELECT + "where p.programme_id = :programme and p.item_id = :item and" + VISIBLE)
                        .param("programme", programme.value())
                        .param("item", item.value())
                        .param("now", now())
                        .query(PublishedItems::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** The item as it was published, also when it has expired or was withdrawn since: for what was shared of it. */
    public Optional<PublishedItem> find(ProgrammeId programme, ItemId item) {
        return withCaptions(jdbc.sql(SELECT + "where p.programme_id = :programme and p.item_id = :item")
                        .param("programme", programme.value())
                        .param("item", item.value())
                        .query(PublishedItems::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** How many can be seen now. */
    public int count(ProgrammeId programme) {
        return jdbc.sql("select count(*) from publication p where p.programme_id = :programme and" + VISIBLE)
                .param("programme", programme.value())
                .param("now", now())
                .query(Integer.class)
                .single();
    }

    /** Titles by item, of those that are there. */
    public Map<ItemId, String> titles(Collection<ItemId> items) {
        Map<ItemId, String> titles = new HashMap<>();
        jdbc.sql("select id, title from content_item where id = any(:ids)")
                .param("ids", items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> titles.put(new ItemId(row.getObject("id", UUID.class)), row.getString("title")))
                .list();
        return titles;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private List<PublishedItem> withCaptions(List<PublishedItem> items) {
        Map<ItemId, Captions> texts =
                captions.of(items.stream().map(PublishedItem::id).toList());
        return items.stream()
                .map(item -> new PublishedItem(
                        item.id(),
                        item.programme(),
                        item.address(),
                        item.site(),
                        item.title(),
                        item.description(),
                        item.picture(),
                        texts.getOrDefault(item.id(), item.captions()),
                        item.publishedAt(),
                        item.expiresAt()))
                .toList();
    }

    private static PublishedItem read(ResultSet row, int number) throws SQLException {
        return new PublishedItem(
                new ItemId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new WebAddress(URI.create(row.getString("address"))),
                row.getString("site"),
                row.getString("title"),
                row.getString("description"),
                picture(row),
                new Captions(List.of()),
                row.getObject("publish_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("expires_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Optional<ItemPicture> picture(ResultSet row) throws SQLException {
        UUID id = row.getObject("picture_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new ItemPicture(
                        new PictureId(id),
                        row.getString("media_type"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("picture_alt")));
    }
}
