package dk.fortaler.sharing.internal;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.Network;
import dk.fortaler.sharing.ShareId;
import dk.fortaler.sharing.ShareState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's shares, for that person only. */
@Component
@Transactional(readOnly = true)
public class OwnShares {
    private static final String SELECT = """
            select s.id, s.item_id, i.title, i.picture_id, i.picture_alt, s.network, share_state(s.state, t.human) as state, s.text, s.link, s.post_address,
                   s.prepared_at, coalesce(t.human, 0) as clicks
            from share s
            join content_item i on i.organisation_id = s.organisation_id and i.id = s.item_id
            left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
            where s.person_id = :person
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnShares(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where the next page begins: behind this share. */
    public record Position(Instant preparedAt, UUID share) {}

    public Optional<Share> find(PersonId person, ShareId id) {
        return jdbc.sql(SELECT + "and s.id = :id")
                .param("person", person.value())
                .param("id", id.value())
                .query(OwnShares::share)
                .optional();
    }

    /** The newest for an item on a network. */
    public Optional<Share> latest(PersonId person, UUID item, Network network) {
        return jdbc.sql(SELECT + "and s.item_id = :item and s.network = :network order by s.prepared_at desc limit 1")
                .param("person", person.value())
                .param("item", item)
                .param("network", network.key())
                .query(OwnShares::share)
                .optional();
    }

    /** That of today, by the person's own clock, for an item on a network; of several the last. */
    public Optional<Share> today(SignedIn me, UUID item, Network network) {
        return jdbc.sql(SELECT + """
                                and s.item_id = :item and s.network = :network and s.day = :day
                                order by s.turn desc limit 1
                                """)
                .param("person", me.person().value())
                .param("item", item)
                .param("network", network.key())
                .param("day", clock.instant().atZone(me.zone()).toLocalDate())
                .query(OwnShares::share)
                .optional();
    }

    /** Newest first. */
    public List<Share> read(PersonId person, Optional<Position> after, int limit) {
        return jdbc.sql(SELECT + """
                                and (:before::timestamptz is null or (s.prepared_at, s.id) < (:before, :share))
                                order by s.prepared_at desc, s.id desc limit :limit
                                """)
                .param("person", person.value())
                .param(
                        "before",
                        after.map(position -> position.preparedAt().atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("share", after.map(Position::share).orElse(null), Types.OTHER)
                .param("limit", limit)
                .query(OwnShares::share)
                .list();
    }

    /** Those whose dialog was opened and of which nothing was heard since; a click has answered for some. */
    public List<Share> unanswered(PersonId person, int limit) {
        return jdbc.sql(SELECT + """
                                and share_state(s.state, t.human) = 'prepared'
                                order by s.prepared_at desc, s.id desc limit :limit
                                """)
                .param("person", person.value())
                .param("limit", limit)
                .query(OwnShares::share)
                .list();
    }

    private static Share share(ResultSet row, int number) throws SQLException {
        return new Share(
                new ShareId(row.getObject("id", UUID.class)),
                row.getObject("item_id", UUID.class),
                row.getString("title"),
                row.getObject("picture_id", UUID.class),
                row.getString("picture_alt"),
                Network.of(row.getString("network"))
                        .orElseThrow(() -> new IllegalStateException("A network that is not ours")),
                ShareState.of(row.getString("state")),
                row.getString("text"),
                row.getString("link"),
                row.getString("post_address"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getLong("clicks"));
    }
}
