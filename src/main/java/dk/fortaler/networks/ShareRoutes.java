package dk.fortaler.networks;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the way to each network's own share dialog (addresses and their sources: networks.md, section 1). */
@Component
public final class ShareRoutes {
    /** Servers commonly take 8,000 characters; some leave is left. */
    private static final int LONGEST = 6_000;

    private final NetworksProperties properties;

    ShareRoutes(NetworksProperties properties) {
        this.properties = properties;
    }

    /**
     * @param text as the person left it, without the link
     * @param link the share's own short link
     * @param server where the person's Mastodon account lives, if they said
     */
    public ShareRoute route(Network network, String text, String link, Optional<MastodonServer> server) {
        return switch (network) {
            case LINKEDIN -> dialog(network, "/feed/?shareActive=true&text=" + encode(network.post(text, link)), true);
            case X -> dialog(network, "/intent/tweet?text=" + encode(text) + "&url=" + encode(link), true);
            case FACEBOOK -> dialog(network, "/sharer/sharer.php?u=" + encode(link), false);
            case THREADS -> dialog(network, "/intent/post?text=" + encode(text) + "&url=" + encode(link), true);
            case BLUESKY -> dialog(network, "/intent/compose?text=" + encode(network.post(text, link)), true);
            case SNAPCHAT -> dialog(network, "/scan?attachmentUrl=" + encode(link), false);
            case INSTAGRAM -> new ShareRoute.PhoneSheet(URI.create(base(network) + "/"));
            case MASTODON ->
                server.<ShareRoute>map(home -> mastodon(home, text, link)).orElseGet(ShareRoute.NeedsServer::new);
        };
    }

    private ShareRoute mastodon(MastodonServer server, String text, String link) {
        String base = properties.dialogs().getOrDefault(Network.MASTODON, "https://" + server.host());
        return dialogAt(base + "/share?text=" + encode(text) + "&url=" + encode(link), true);
    }

    private ShareRoute dialog(Network network, String rest, boolean textIncluded) {
        return dialogAt(base(network) + rest, textIncluded);
    }

    private String base(Network network) {
        String given = properties.dialogs().get(network);
        return given == null ? NetworksProperties.dialogOf(network) : given;
    }

    /** A text that would make the address longer than servers take is copied instead. */
    private static ShareRoute dialogAt(String address, boolean textIncluded) {
        return address.length() <= LONGEST || !textIncluded
                ? new ShareRoute.Dialog(URI.create(address), textIncluded)
                : new ShareRoute.Dialog(URI.create(withoutText(address)), false);
    }

    private static String withoutText(String address) {
        return address.replaceFirst("([?&])text=[^&]*&?", "$1");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
