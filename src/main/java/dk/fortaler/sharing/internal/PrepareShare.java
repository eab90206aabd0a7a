package dk.fortaler.sharing.internal;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.Network;
import dk.fortaler.sharing.ShareId;
import dk.fortaler.sharing.internal.Prepared.Deselected;
import dk.fortaler.sharing.internal.Prepared.Gone;
import dk.fortaler.sharing.internal.Prepared.Paused;
import dk.fortaler.sharing.internal.Prepared.PostedToday;
import dk.fortaler.sharing.internal.Prepared.Ready;
import dk.fortaler.sharing.internal.Prepared.Taken;
import java.util.Optional;
import java.util.UUID;
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
    private final ShareTurns turns;
    private final Feed feed;
    private final OwnShares shares;
    private final ColleaguesTexts colleagues;
    private final NewShare newShare;

    PrepareShare(ShareTurns turns, Feed feed, OwnShares shares, ColleaguesTexts colleagues, NewShare newShare) {
        this.turns = turns;
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
        if (!turns.take(me, item, network)) {
            return new Paused();
        }
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
                .map(share -> newShare.again(share, text))
                .orElseGet(() -> newShare.insert(me, live.get(), network, text)));
    }
}
