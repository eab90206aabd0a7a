package dk.fortaler.networks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.WebAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostAddressTest {
    @ParameterizedTest
    @CsvSource({
        "LINKEDIN, https://www.linkedin.com/posts/anne-holm_moeller-activity-7123456789012345678-aB3d?utm_source=share",
        "LINKEDIN, https://dk.linkedin.com/feed/update/urn:li:activity:7123456789012345678/",
        "LINKEDIN, linkedin.com/feed/update/urn:li:share:7123456789012345678",
        "X, https://x.com/anneholm/status/1860000000000000000?s=20",
        "X, https://mobile.twitter.com/anneholm/status/1860000000000000000/photo/1",
        "X, https://x.com/i/web/status/1860000000000000000",
        "FACEBOOK, https://www.facebook.com/anne.holm/posts/pfbid02abc",
        "FACEBOOK, https://m.facebook.com/story.php?story_fbid=pfbid0&id=1",
        "FACEBOOK, https://www.facebook.com/share/p/1AbCdEf/",
        "INSTAGRAM, https://www.instagram.com/p/C0dE_x-1/?igsh=abc",
        "INSTAGRAM, https://instagram.com/anne.holm/reel/C0dE/",
        "SNAPCHAT, https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAY",
        "SNAPCHAT, https://t.snapchat.com/p/abc",
        "THREADS, https://www.threads.com/@anne.holm/post/DAbC-1_x",
        "THREADS, https://www.threads.net/@anne.holm/post/DAbC-1_x",
        "BLUESKY, https://bsky.app/profile/anne.nordlys.dk/post/3l7abcdefgh2a",
        "BLUESKY, https://bsky.app/profile/did:plc:abc123/post/3l7abcdefgh2a",
        "MASTODON, https://mastodon.social/@anne/113500000000000000",
        "MASTODON, https://MASTODON.social/users/anne/statuses/113500000000000000",
    })
    void takesWhatTheNetworkCopies(Network network, String address) {
        assertThat(on(network).fits(WebAddress.parse(address).orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LINKEDIN, https://www.linkedin.com/in/anneholm",
        "LINKEDIN, https://linkedin.com.evil.dk/posts/anne-holm_activity-7123456789012345678",
        "LINKEDIN, https://x.com/anneholm/status/1860000000000000000",
        "X, https://x.com/anneholm",
        "X, https://notx.com/anneholm/status/1860000000000000000",
        "X, https://x.com:8443/anneholm/status/1860000000000000000",
        "X, https://x.com/intent/tweet?text=/a/status/1",
        "FACEBOOK, https://www.facebook.com/anne.holm",
        "INSTAGRAM, https://www.instagram.com/anne.holm/",
        "SNAPCHAT, https://www.snapchat.com/scan?attachmentUrl=https://a.dk",
        "THREADS, https://www.threads.com/@anne.holm",
        "BLUESKY, https://bsky.app/profile/anne.nordlys.dk",
        "MASTODON, https://fosstodon.org/@anne/113500000000000000",
        "MASTODON, https://mastodon.social/@anne",
    })
    void refusesWhatIsNoPostThere(Network network, String address) {
        assertThat(on(network).fits(WebAddress.parse(address).orElseThrow())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void showsAnExampleOfTheRightHost(Network network) {
        assertThat(on(network)
                        .host()
                        .matcher(on(network).example().split("/")[2])
                        .matches())
                .isTrue();
    }

    @Test
    void anyMastodonServerWillDoForWhoDidNotSayTheirs() {
        WebAddress post = WebAddress.parse("https://fosstodon.org/@anne/113500000000000000")
                .orElseThrow();
        assertThat(PostAddress.on(Network.MASTODON, Optional.empty()).fits(post))
                .isTrue();
    }

    private static PostAddress on(Network network) {
        return PostAddress.on(network, Optional.of(new MastodonServer("mastodon.social")));
    }
}
