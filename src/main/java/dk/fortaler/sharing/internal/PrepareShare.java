package dk.fortaler.sharing.internal;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.Network;
import dk.fortaler.sharing.ShareId;
import dk.fortaler.sharing.internal.Prepared.Deselected;
import dk.fortaler.sharing.internal.Prepared.Gone;
import dk.fortaler.sharing.internal.Prepared.PostedToday;
import dk.fortaler.sharing.internal.Prepared.Ready;
import dk.fortaler.sharing.internal.Prepared.Taken;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a share ready: its own short link, and a row that says what was opened. Until it is posted, preparing the same
 * item for the same network again on the same day (a double click, a second tab, another thought) is the same share with
 * the newer text. What was posted is never changed: other words on the same day are a share more, if the person says so.
 */
@Service
@Transactional
public class PrepareShare {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Feed feed;
    private final OwnShares shares;
    private final ColleaguesTexts colleagues;
    private final NewShare newShare;

    PrepareShare(
            JdbcClient jdbc, Clock clock, Feed feed, OwnShares shares, ColleaguesTexts colleagues, NewShare newShare) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.feed = feed;
        this.shares = shares;
        this.colleagues = colleagues;
        this.newShare = newShare;
    }

    /** @param after the posted share of today after which the person wants another, if they said so */
    public Prepared prepare(SignedIn me, UUID item, Network network, String text, Optional<ShareId> after) {
        Optional<FeedItem> live = feed.find(me.person(), item, network);
        if (live.isEmpty()) {
            return feed.find(me.person(), item).isPresent() ? new Deselected() : new Gone();
        }
        waitForOthers(me, item, network);
        Optional<Share> today = shares.today(me, item, network);
        Optional<Share> posted = today.filter(Share::posted);
        if (posted.filter(share -> share.text().equals(text)).isPresent()) {
            return new Ready(posted.get().id());
        }
        if (colleagues.of(me, item, network).forbids(text)) {
            return new Taken();
        }
        if (posted.isPresent() && !after.equals(posted.map(Share::id))) {
            return new PostedToday();
        }
        // One that was clicked is never reused, given up or not: its clicks would tell of the new words.
        return new Ready(today.filter(share -> !share.posted() && share.clicks() == 0)
                .map(share -> again(share, text))
                .orElseGet(() -> newShare.insert(me, live.get(), network, text)));
    }

    /**
     * Of two at the same instant, on whichever node, the second waits and then sees what the first did: of one person's own
     * two, and of all colleagues' where the network wants everybody's own words.
     */
    private void waitForOthers(SignedIn me, UUID item, Network network) {
        String share = item + "/" + network.key();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:share, 0))")
                .param(
                        "share",
                        network.wantsOwnWords()
                                ? share
                                : share + "/" + me.person().value())
                .query(row -> {});
    }

    private ShareId again(Share share, String text) {
        jdbc.sql("update share set text = :text, state = 'prepared', prepared_at = :now where id = :id")
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", share.id().value())
                .update();
        return share.id();
    }
}
