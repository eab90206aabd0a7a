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
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row of its own with a link of its own. Its key lets nobody have the same turn of the same day twice. */
@Component
class NewShare {
    private final JdbcClient jdbc;
    private final Links links;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NewShare(JdbcClient jdbc, Links links, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    ShareId insert(SignedIn me, FeedItem item, Network network, String text) {
        ShareId id = new ShareId(ids.next());
        ShortLink link = links.create(link(me, item, network, id));
        jdbc.sql("""
                        insert into share (id, person_id, item_id, programme_id, network, day, turn, state, text, link_id, link,
                                           prepared_at, followers)
                        values (:id, :person, :item, :programme, :network, :day,
                                (select coalesce(max(s.turn), 0) + 1 from share s
                                 where s.person_id = :person and s.item_id = :item and s.network = :network and s.day = :day),
                                'prepared', :text, :linkId, :link, :now,
                                (select n.followers from person_network n where n.person_id = :person and n.network = :network))
                        """)
                .param("id", id.value())
                .param("person", me.person().value())
                .param("item", item.id())
                .param("programme", item.programme())
                .param("network", network.key())
                .param("day", clock.instant().atZone(me.zone()).toLocalDate())
                .param("text", text)
                .param("linkId", link.id().value())
                .param("link", link.address().toString())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new SharePrepared(me.organisation(), id, me.person()));
        return id;
    }

    /** The same with newer words. */
    ShareId again(Share share, String text) {
        jdbc.sql("update share set text = :text, state = 'prepared', prepared_at = :now where id = :id")
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", share.id().value())
                .update();
        return share.id();
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
}
