package dk.fortaler.sharing.internal;

import dk.fortaler.content.StoryKind;
import dk.fortaler.networks.Network;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card of the feed.
 *
 * @param picture its id, where it has one
 * @param offered networks that the programmes use by which it reaches the reader
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
        StoryKind kind,
        Instant publishedAt,
        @Nullable Instant expiresAt,
        List<Network> offered,
        List<Network> shared,
        int colleagues) {
    public FeedItem {
        offered = List.copyOf(offered);
        shared = List.copyOf(shared);
    }
}
