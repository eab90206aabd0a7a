package dk.fortaler.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareRoutesTest {
    private static final String LINK = "https://go.firma.dk/s/k7m2p9qx";
    private static final String CODED_LINK = "https%3A%2F%2Fgo.firma.dk%2Fs%2Fk7m2p9qx";
    private final ShareRoutes routes = new ShareRoutes(new NetworksProperties(Map.of()));

    @ParameterizedTest
    @CsvSource({
        "LINKEDIN, true, https://www.linkedin.com/feed/?shareActive=true&text=R%C3%B8dgr%C3%B8d%20%26%20fl%C3%B8de%20%2B%20%23job%20%F0%9F%91%8B%0A%0A{link}",
        "X, true, https://x.com/intent/tweet?text=R%C3%B8dgr%C3%B8d%20%26%20fl%C3%B8de%20%2B%20%23job%20%F0%9F%91%8B&url={link}",
        "FACEBOOK, false, https://www.facebook.com/sharer/sharer.php?u={link}",
        "THREADS, true, https://www.threads.com/intent/post?text=R%C3%B8dgr%C3%B8d%20%26%20fl%C3%B8de%20%2B%20%23job%20%F0%9F%91%8B&url={link}",
        "BLUESKY, true, https://bsky.app/intent/compose?text=R%C3%B8dgr%C3%B8d%20%26%20fl%C3%B8de%20%2B%20%23job%20%F0%9F%91%8B%0A%0A{link}",
        "SNAPCHAT, false, https://www.snapchat.com/scan?attachmentUrl={link}",
        "MASTODON, true, https://mastodon.social/share?text=R%C3%B8dgr%C3%B8d%20%26%20fl%C3%B8de%20%2B%20%23job%20%F0%9F%91%8B&url={link}"
    })
    void opensTheNetworksOwnDialog(Network network, boolean textIncluded, String expected) {
        ShareRoute route = routes.route(
                network, "Rødgrød & fløde + #job 👋", LINK, Optional.of(new MastodonServer("mastodon.social")));
        assertThat(route).isInstanceOfSatisfying(ShareRoute.Dialog.class, dialog -> {
            assertThat(dialog.address()).hasToString(expected.replace("{link}", CODED_LINK));
            assertThat(dialog.textIncluded()).isEqualTo(textIncluded);
        });
    }

    @Test
    void instagramGoesThroughThePhone() {
        assertThat(routes.route(Network.INSTAGRAM, "Hej", LINK, Optional.empty()))
                .isEqualTo(new ShareRoute.PhoneSheet(URI.create("https://www.instagram.com/")));
    }

    @Test
    void mastodonAsksForTheServerFirst() {
        assertThat(routes.route(Network.MASTODON, "Hej", LINK, Optional.empty()))
                .isEqualTo(new ShareRoute.NeedsServer());
    }

    @Test
    void aTextTooLongForAnAddressIsCopiedInstead() {
        ShareRoute route = routes.route(Network.LINKEDIN, "ø".repeat(2_900), LINK, Optional.empty());
        assertThat(route)
                .isInstanceOfSatisfying(
                        ShareRoute.Dialog.class,
                        dialog -> assertThat(dialog.textIncluded()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mastodon.social", "https://mastodon.social/", "@anna@mastodon.social", "MASTODON.social"})
    void aMastodonServerIsFoundInWhatPeopleWrite(String text) {
        assertThat(MastodonServer.parse(text)).contains(new MastodonServer("mastodon.social"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "127.0.0.1", "mastodon.social:8080", "a b.dk", "-x.dk", "[::1]", "x..dk"})
    void whatIsNoServerIsRefused(String text) {
        assertThat(MastodonServer.parse(text)).isEmpty();
    }
}
