package dk.fortaler.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LengthTest {
    private static final String FAMILY = "👩‍👩‍👧‍👦";
    private static final String LINK = "https://fortaler.example.dk/s/abcd2345";

    @ParameterizedTest
    @CsvSource({
        "blåbærgrød, 10",
        "東京, 4",
        "👋, 2",
        "👩‍👩‍👧‍👦, 2",
        "se https://example.dk/en/meget/lang/adresse/som/er/over/23, 26",
        "e\u0301, 1"
    })
    void xCountsByWeight(String text, int expected) {
        assertThat(Network.X.length(text, "").used()).isEqualTo(expected);
    }

    @Test
    void xCountsTheLinkAs23WithItsSpace() {
        assertThat(Network.X.length("Hej", LINK).used()).isEqualTo(3 + 1 + 23);
        assertThat(Network.X.length("a".repeat(256), LINK).tooLong()).isFalse();
        assertThat(Network.X.length("a".repeat(257), LINK).tooLong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Hej @anna@mastodon.social, 9",
        "https://example.dk/en/meget/lang/adresse/som/er/over/23, 23",
        "example.dk, 10",
        "👩‍👩‍👧‍👦, 1",
        "mail anna@firma.dk, 18"
    })
    void mastodonCountsGraphemesAddressesAndUsers(String text, int expected) {
        assertThat(Network.MASTODON.length(text, "").used()).isEqualTo(expected);
    }

    /** With a pattern that backtracks this takes hours, and the build stops it. */
    @Test
    void aTextMadeToBeSlowIsCountedAllTheSame() {
        assertThat(Network.MASTODON.length("@" + "a".repeat(500_000), "").used())
                .isEqualTo(500_001);
    }

    @Test
    void blueskyHoldsBothLimits() {
        assertThat(Network.BLUESKY.length(FAMILY, "").used()).isEqualTo(1);
        assertThat(Network.BLUESKY.length("a".repeat(300), "").tooLong()).isFalse();
        assertThat(Network.BLUESKY.length("a".repeat(301), "").tooLong()).isTrue();
        assertThat(Network.BLUESKY.length(FAMILY.repeat(130), "")).isEqualTo(new TextLength(3_250, 3_000));
    }

    @Test
    void blueskyCountsTheWholeLink() {
        assertThat(Network.BLUESKY.length("Hej", LINK).used()).isEqualTo(3 + 2 + LINK.length());
    }

    @ParameterizedTest
    @CsvSource({"blåbær, 6", "👋, 4", "🇩🇰, 8", "a👋b, 6"})
    void threadsCountsEmojiAsBytes(String text, int expected) {
        assertThat(Network.THREADS.length(text, "").used()).isEqualTo(expected);
    }

    @Test
    void facebookInstagramAndSnapchatDoNotCountTheLink() {
        for (Network network : new Network[] {Network.FACEBOOK, Network.INSTAGRAM, Network.SNAPCHAT}) {
            assertThat(network.length("Hej", LINK).used()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLongerTextIsNeverShorter(Network network) {
        String[] pieces = {"a", "æ", " ", "東", "👋", FAMILY, "\n", "#job ", "@anna ", "https://example.dk/x "};
        for (long seed = 0; seed < 300; seed++) {
            RandomGenerator random = new java.util.Random(seed);
            StringBuilder text = new StringBuilder();
            int before = 0;
            for (int i = 0; i < 40; i++) {
                text.append(' ').append(pieces[random.nextInt(pieces.length)]);
                int now = network.length(text.toString(), "").used();
                assertThat(now).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }
}
