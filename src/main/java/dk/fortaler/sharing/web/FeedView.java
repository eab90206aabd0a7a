package dk.fortaler.sharing.web;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.sharing.ShareAction;
import dk.fortaler.sharing.internal.FeedItem;
import dk.fortaler.sharing.internal.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The feed.
 *
 * @param unanswered shares of which the person has not said whether they were posted
 * @param more address of the next page, where there is one
 * @param first whether this is the newest page
 * @param actions what else a person can do when something of theirs is out
 * @param crisis the one that lasts, or null
 */
public record FeedView(
        List<FeedItem> items,
        List<Share> unanswered,
        @Nullable String more,
        boolean first,
        List<ShareAction> actions,
        @Nullable Crisis crisis) {
    /** Whether nothing can be shared just now: the button says so before it is pressed. */
    public boolean paused() {
        return crisis != null && crisis.pausesSharing();
    }
}
