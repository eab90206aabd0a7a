package dk.fortaler.sharing.internal;

import dk.fortaler.networks.Network;
import dk.fortaler.sharing.ShareId;
import dk.fortaler.sharing.ShareState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share as its person sees it.
 *
 * @param text as it was opened, without the link
 * @param link its own short link
 * @param clicks by people, so far
 */
public record Share(
        ShareId id,
        UUID item,
        String title,
        @Nullable UUID picture,
        String pictureAlt,
        Network network,
        ShareState state,
        String text,
        String link,
        @Nullable String postAddress,
        Instant preparedAt,
        long clicks) {

    /** As far as the person says, or a click tells. */
    public boolean posted() {
        return state == ShareState.CONFIRMED || state == ShareState.VERIFIED;
    }

    /** The person was asked, and has not answered. */
    public boolean unanswered() {
        return state == ShareState.PREPARED;
    }
}
