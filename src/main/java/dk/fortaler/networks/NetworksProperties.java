package dk.fortaler.networks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the networks' dialogs are.
 *
 * @param dialogs address (scheme and host, no slash at the end) by network, where it differs from the network's own:
 *     for tests, or when a network moves
 */
@ConfigurationProperties("fortaler.networks")
public record NetworksProperties(Map<Network, String> dialogs) {
    public NetworksProperties(@Nullable Map<Network, String> dialogs) {
        this.dialogs = dialogs == null ? Map.of() : Map.copyOf(dialogs);
    }

    static String dialogOf(Network network) {
        return switch (network) {
            case LINKEDIN -> "https://www.linkedin.com";
            case X -> "https://x.com";
            case FACEBOOK -> "https://www.facebook.com";
            case INSTAGRAM -> "https://www.instagram.com";
            case SNAPCHAT -> "https://www.snapchat.com";
            case THREADS -> "https://www.threads.com";
            case BLUESKY -> "https://bsky.app";
            case MASTODON -> throw new IllegalArgumentException("Each person has a Mastodon server of their own");
        };
    }
}
