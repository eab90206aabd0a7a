package dk.fortaler.networks;

import dk.fortaler.kernel.identity.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the address of a post looks like: as the networks' own "copy link" gave it in 2026-11, older forms included.
 * Nothing is fetched.
 *
 * @param host pattern of the hosts
 * @param rest pattern of path and query
 * @param example for people
 */
public record PostAddress(Pattern host, Pattern rest, String example) {
    private static final PostAddress LINKEDIN = of(
            "([a-z]{2,3}\\.)?linkedin\\.com",
            "/posts/[^/]{8,}/?|/feed/update/urn:li:(activity|share|ugcPost):\\d+/?|/pulse/[^/]+/?",
            "https://www.linkedin.com/posts/…");
    private static final PostAddress X =
            of("((www|mobile)\\.)?(x|twitter)\\.com", "/(\\w+|i/web)/status/\\d+(/.*)?", "https://x.com/…/status/…");
    private static final PostAddress FACEBOOK = of(
            "((www|m|mbasic|web|[a-z]{2}-[a-z]{2})\\.)?facebook\\.com",
            "/[^/]+/(posts|videos|photos)/.+|/groups/[^/]+/(posts|permalink)/.+|/share/.+|/(reel|stories)/.+"
                    + "|/(permalink|story|photo)(\\.php)?/?\\?.*fbid=.+|/watch/?\\?.*v=\\d+.*",
            "https://www.facebook.com/…/posts/…");
    private static final PostAddress INSTAGRAM = of(
            "(www\\.)?instagram\\.com",
            "(/[\\w.]+)?/(p|reel|tv)/[\\w-]+/?|/stories/[\\w.]+/\\d+/?",
            "https://www.instagram.com/p/…");
    private static final PostAddress SNAPCHAT = of(
            "((www|story|t)\\.)?snapchat\\.com",
            "/(spotlight|t|p|s)/.+|/(@|add/)[\\w.-]+/.+",
            "https://www.snapchat.com/spotlight/…");
    private static final PostAddress THREADS = of(
            "(www\\.)?threads\\.(com|net)",
            "/@[\\w.]+/post/[\\w-]+/?|/t/[\\w-]+/?",
            "https://www.threads.com/@…/post/…");
    private static final PostAddress BLUESKY =
            of("bsky\\.app", "/profile/[\\w.:-]+/post/\\w+/?", "https://bsky.app/profile/…/post/…");
    private static final String MASTODON = "/(deck/)?@\\w[\\w.-]*(@[\\w.-]+)?/\\d+/?|/users/[\\w.-]+/statuses/\\d+/?";

    /** @param home where the person's Mastodon account lives, if they said; any server will do where they did not */
    public static PostAddress on(Network network, Optional<MastodonServer> home) {
        return switch (network) {
            case LINKEDIN -> LINKEDIN;
            case X -> X;
            case FACEBOOK -> FACEBOOK;
            case INSTAGRAM -> INSTAGRAM;
            case SNAPCHAT -> SNAPCHAT;
            case THREADS -> THREADS;
            case BLUESKY -> BLUESKY;
            case MASTODON ->
                of(
                        home.map(server -> Pattern.quote(server.host())).orElse(".+"),
                        MASTODON,
                        "https://" + home.map(MastodonServer::host).orElse("mastodon.social") + "/@…/…");
        };
    }

    public boolean fits(WebAddress address) {
        URI uri = address.uri();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return uri.getPort() == -1
                && host.matcher(address.host().toLowerCase(Locale.ROOT)).matches()
                && (rest.matcher(uri.getRawPath()).matches()
                        || rest.matcher(uri.getRawPath() + query).matches());
    }

    private static PostAddress of(String host, String rest, String example) {
        return new PostAddress(Pattern.compile(host), Pattern.compile(rest), example);
    }
}
