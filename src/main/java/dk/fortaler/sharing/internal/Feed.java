package dk.fortaler.sharing.internal;

import dk.fortaler.content.StoryKind;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person can share now: the live items of their programmes, newest first. */
@Component
@Transactional(readOnly = true)
public class Feed {
    static final int PAGE = 20;

    /** One row for an item, though it may be in several of the person's programmes: the newest publication counts. */
    private static final String LIVE = """
            with reached as (
                select pub.item_id, pub.programme_id, p.name as programme, pub.publish_at, pub.expires_at
                from programme_member m
                join programme p on p.organisation_id = m.organisation_id and p.id = m.programme_id and p.state = 'active'
                join publication pub on pub.organisation_id = m.organisation_id and pub.programme_id = m.programme_id
                where m.person_id = :person and m.left_at is null
                  and is_live(pub.publish_at, pub.expires_at, pub.withdrawn_at, pub.held, :now)
                  and (:item::uuid is null or pub.item_id = :item)
            ), live as (
                select distinct on (item_id) * from reached
                where :network::text is null or offers_network(programme_id, :network)
                order by item_id, publish_at desc
            ), shown as (
                select * from live
                where :before::timestamptz is null or (publish_at, item_id) < (:before, :beforeItem)
                order by publish_at desc, item_id desc
                limit :limit
            )
            select s.*,
                   array(select n.network from reached r
                         join programme_network n on n.programme_id = r.programme_id
                         where r.item_id = s.item_id) as chosen,
                   exists (select from reached r
                           where r.item_id = s.item_id
                             and not exists (select from programme_network n where n.programme_id = r.programme_id)) as undecided,
                   i.title, i.description, i.site, i.address, i.picture_id, i.picture_alt, i.kind,
                   array(select distinct mine.network from share mine
                         left join link_total t on t.organisation_id = mine.organisation_id and t.link_id = mine.link_id
                         where mine.item_id = s.item_id and mine.person_id = :person
                           and is_posted(mine.state, t.human)) as shared,
                   (select count(distinct other.person_id) from share other
                    left join link_total t on t.organisation_id = other.organisation_id and t.link_id = other.link_id
                    where other.item_id = s.item_id and other.person_id <> :person
                      and is_posted(other.state, t.human)) as colleagues
            from shown s join content_item i on i.id = s.item_id
            order by s.publish_at desc, s.item_id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Feed(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where the next page begins: behind this item. */
    public record Position(Instant publishedAt, UUID item) {}

    /** One page, and one more than fits where there is more. */
    public List<FeedItem> read(PersonId person, Optional<Position> after) {
        return query(person, null, null, after.orElse(null), PAGE + 1);
    }

    /** Nothing where it is not live for this person now. */
    public Optional<FeedItem> find(PersonId person, UUID item) {
        return query(person, item, null, null, 1).stream().findFirst();
    }

    /** The same by way of a programme that offers the network; nothing where none of the person's does. */
    public Optional<FeedItem> find(PersonId person, UUID item, Network network) {
        return query(person, item, network, null, 1).stream().findFirst();
    }

    private List<FeedItem> query(
            PersonId person, @Nullable UUID item, @Nullable Network network, @Nullable Position after, int limit) {
        return jdbc.sql(LIVE)
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("item", item, java.sql.Types.OTHER)
                .param("network", network == null ? null : network.key(), java.sql.Types.VARCHAR)
                .param(
                        "before",
                        after == null ? null : after.publishedAt().atOffset(ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("beforeItem", after == null ? null : after.item(), java.sql.Types.OTHER)
                .param("limit", limit)
                .query(Feed::item)
                .list();
    }

    private static FeedItem item(ResultSet row, int number) throws SQLException {
        OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        return new FeedItem(
                row.getObject("item_id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getString("programme"),
                row.getString("title"),
                row.getString("description"),
                row.getString("site"),
                row.getString("address"),
                row.getObject("picture_id", UUID.class),
                row.getString("picture_alt"),
                StoryKind.of(row.getString("kind")).orElseThrow(),
                row.getObject("publish_at", OffsetDateTime.class).toInstant(),
                expires == null ? null : expires.toInstant(),
                row.getBoolean("undecided") ? List.of(Network.values()) : networks(row, "chosen"),
                networks(row, "shared"),
                row.getInt("colleagues"));
    }

    private static List<Network> networks(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .flatMap(key -> Network.of(key).stream())
                .sorted()
                .distinct()
                .toList();
    }
}
