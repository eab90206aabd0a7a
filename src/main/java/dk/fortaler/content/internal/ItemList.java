package dk.fortaler.content.internal;

import dk.fortaler.content.ItemId;
import dk.fortaler.content.PictureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The items of the organisation, the newest first. */
@Repository
@Transactional(readOnly = true)
public class ItemList {
    /** An item in several programmes stands where it stands best. */
    private static final String ITEMS = """
        with listed as (
            select i.id, i.title, i.address, i.site, i.picture_id, i.picture_alt, i.made_at, i.changed_at, i.reading,
                   (select count(*) from caption c
                    where c.organisation_id = i.organisation_id and c.item_id = i.id) as captions,
                   p.programmes, p.expires_at, p.publish_at,
                   case p.best when 3 then 'published' when 2 then 'scheduled' when 1 then 'expired'
                               else 'draft' end as standing
            from content_item i
            left join lateral (
                select string_agg(g.name, ', ' order by g.name) as programmes, case when bool_and(p.expires_at is not null) then max(p.expires_at) end as expires_at,
                       min(p.publish_at) as publish_at,
                       max(array_position(array['expired', 'scheduled', 'published'],
                                          publication_standing(p.publish_at, p.expires_at, p.withdrawn_at, p.held, :now))) as best
                from publication p
                join programme g on g.organisation_id = p.organisation_id and g.id = p.programme_id
                where p.organisation_id = i.organisation_id and p.item_id = i.id and p.withdrawn_at is null) p on true
            where :search = '' or i.title ilike :pattern or i.description ilike :pattern)
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param programmes the names of those it is published to */
    public record Listed(
            ItemId id,
            String title,
            String address,
            String site,
            Optional<PictureId> picture,
            int captions,
            String programmes,
            Standing standing,
            boolean beingRead,
            Instant madeAt,
            Optional<Instant> publishAt,
            Optional<Instant> expiresAt) {}

    public List<Listed> list(Optional<Standing> standing, String search, int limit, int offset) {
        return jdbc.sql(ITEMS + """
            select * from listed where (:standing = '' or standing = :standing)
            order by made_at desc, id desc limit :limit offset :offset
            """)
                .param("now", Moments.at(clock.instant()))
                .param(
                        "standing",
                        standing.map(each -> each.name().toLowerCase(Locale.ROOT))
                                .orElse(""))
                .param("search", search)
                .param("pattern", EntryList.pattern(search))
                .param("limit", limit)
                .param("offset", offset)
                .query(ItemList::read)
                .list();
    }

    /** How many stand where, among those that the search finds. */
    public Map<Standing, Integer> counts(String search) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0);
        }
        jdbc.sql(ITEMS + "select standing, count(*) as number from listed group by standing")
                .param("now", Moments.at(clock.instant()))
                .param("search", search)
                .param("pattern", EntryList.pattern(search))
                .query((row, number) -> counts.put(standing(row), row.getInt("number")))
                .list();
        return counts;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return Standing.of(row.getString("standing"));
    }

    private static Listed read(ResultSet row, int number) throws SQLException {
        String programmes = row.getString("programmes");
        return new Listed(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("address"),
                row.getString("site"),
                Optional.ofNullable(row.getObject("picture_id", UUID.class)).map(PictureId::new),
                row.getInt("captions"),
                programmes == null ? "" : programmes,
                standing(row),
                row.getString("reading").equals("under_way"),
                Moments.in(row, "made_at"),
                Moments.find(row, "publish_at"),
                Moments.find(row, "expires_at"));
    }
}
