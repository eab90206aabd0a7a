package dk.fortaler.sharing.internal;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.links.Links;
import dk.fortaler.links.NewLink;
import dk.fortaler.links.ShortLink;
import dk.fortaler.links.UtmWords;
import dk.fortaler.networks.Network;
import dk.fortaler.sharing.ShareId;
import dk.fortaler.sharing.SharePrepared;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a share ready: its own short link, and a row that says what was opened. Preparing the same item for the same
 * network again on the same day (a double click, a second tab, another thought) is the same share with the newer text.
 */
@Service
@Transactional
public class PrepareShare {
    private final JdbcClient jdbc;
    private final Feed feed;
    private final Links links;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PrepareShare(JdbcClient jdbc, Feed feed, Links links, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.feed = feed;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** @param link the address that the network shows and counts */
    public record Prepared(ShareId id, String link) {}

    /** Nothing where the item is not live for the person any more. */
    public Optional<Prepared> prepare(SignedIn me, UUID itemId, Network network, String text) {
        Optional<FeedItem> item = feed.find(me.person(), itemId);
        return item.map(live -> again(me, live, network, text).orElseGet(() -> anew(me, live, network, text)));
    }

    private Optional<Prepared> again(SignedIn me, FeedItem item, Network network, String text) {
        return jdbc.sql("""
                        update share set text = case when state = 'confirmed' then share.text else :text end,
                               state = case when state = 'declined' then 'prepared' else state end
                        where person_id = :person and item_id = :item and network = :network and day = :day
                        returning id, link
                        """)
                .param("text", text)
                .param("person", me.person().value())
                .param("item", item.id())
                .param("network", network.key())
                .param("day", today(me))
                .query((row, number) ->
                        new Prepared(new ShareId(row.getObject("id", UUID.class)), row.getString("link")))
                .optional();
    }

    /** Of two at the same instant, the second waits for the first by the lock and then finds its share. */
    private Prepared anew(SignedIn me, FeedItem item, Network network, String text) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:share, 0))")
                .param("share", me.person().value() + "/" + item.id() + "/" + network.key())
                .query(row -> {});
        Optional<Prepared> meanwhile = again(me, item, network, text);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        ShareId id = new ShareId(ids.next());
        ShortLink link = links.create(link(me, item, network, id));
        jdbc.sql("""
                        insert into share (id, person_id, item_id, programme_id, network, day, state, text, link_id, link, prepared_at, followers)
                        values (:id, :person, :item, :programme, :network, :day, 'prepared', :text, :linkId, :link, :now,
                                (select n.followers from person_network n where n.person_id = :person and n.network = :network))
                        """)
                .param("id", id.value())
                .param("person", me.person().value())
                .param("item", item.id())
                .param("programme", item.programme())
                .param("network", network.key())
                .param("day", today(me))
                .param("text", text)
                .param("linkId", link.id().value())
                .param("link", link.address().toString())
                .param("now", now())
                .update();
        events.publishEvent(new SharePrepared(me.organisation(), id, me.person()));
        return new Prepared(id, link.address().toString());
    }

    private static NewLink link(SignedIn me, FeedItem item, Network network, ShareId share) {
        return new NewLink(
                WebAddress.parse(item.address())
                        .orElseThrow(() -> new IllegalStateException("An item without an address")),
                Optional.of(item.programme()),
                Optional.of(item.id()),
                Optional.of(me.person()),
                Optional.of(network.key()),
                Optional.of(share.value()),
                new UtmWords(
                        Optional.of(network.key()),
                        Optional.of(item.programmeName()),
                        Optional.of(item.title()),
                        Optional.of(me.name())),
                me.zone());
    }

    private LocalDate today(SignedIn me) {
        return clock.instant().atZone(me.zone()).toLocalDate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
