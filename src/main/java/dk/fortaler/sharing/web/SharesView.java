package dk.fortaler.sharing.web;

import dk.fortaler.networks.Network;
import dk.fortaler.sharing.internal.Share;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person has shared, and how many follow them where.
 *
 * @param older address of the next page, where there is one
 * @param first whether this is the newest page
 */
public record SharesView(List<Share> shares, @Nullable String older, boolean first, Map<Network, Integer> followers) {
    public SharesView {
        shares = List.copyOf(shares);
        followers = Map.copyOf(followers);
    }
}
