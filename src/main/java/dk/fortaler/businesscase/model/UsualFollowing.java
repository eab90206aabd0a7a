package dk.fortaler.businesscase.model;

import dk.fortaler.networks.Network;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What is counted on where nobody's followers are known yet: our estimate, to be replaced by what people tell. */
public final class UsualFollowing {
    private UsualFollowing() {}

    /** One for each network, those that few use with a presence of nothing. */
    public static List<Following> all() {
        return Arrays.stream(Network.values()).map(UsualFollowing::of).toList();
    }

    private static Following of(Network network) {
        return switch (network) {
            case LINKEDIN -> following(network, "0.8", 400);
            case FACEBOOK -> following(network, "0.3", 250);
            case INSTAGRAM -> following(network, "0.2", 250);
            case X -> following(network, "0.1", 150);
            case SNAPCHAT, THREADS, BLUESKY, MASTODON -> following(network, "0", 100);
        };
    }

    private static Following following(Network network, String presence, long followers) {
        return new Following(network, new BigDecimal(presence), BigDecimal.valueOf(followers));
    }
}
