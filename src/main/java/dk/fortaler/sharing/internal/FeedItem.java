package dk.fortaler.sharing.internal;

import dk.fortaler.networks.Network;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card of the feed.
 *
 * @param picture its id, where it has one
 * @param shared networks that the reader has shared it on
 * @param colleagues how many others have posted it
 */
public record FeedItem(
        UUID id,
        UUID programme,
        String programmeName,
        String title,
        String description,
        String site,
        String address,
        @Nullable UUID picture,
        String pictureAlt,
        Instant publishedAt,
        @Nullable Instant expiresAt,
        List<Network> shared,
        int colleagues) {
    public FeedItem {
        shared = List.copyOf(shared);
    }
}
