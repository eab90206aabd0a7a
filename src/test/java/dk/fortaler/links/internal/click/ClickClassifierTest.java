package dk.fortaler.links.internal.click;

import static dk.fortaler.links.ClickClass.BOT;
import static dk.fortaler.links.ClickClass.HUMAN;
import static dk.fortaler.links.ClickClass.PREVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.links.ClickClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickClassifierTest {
    private static final String CHROME =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";

    private final ClickClassifier classifier = new ClickClassifier();

    @ParameterizedTest
    @ValueSource(
            strings = {
                CHROME,
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " Mobile/15E148 [LinkedInApp]/9.29.8962",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " Mobile/15E148 Snapchat/12.90.0.41 (like Safari/8618.2.12.11.7, panda)",
                "Mozilla/5.0 (Linux; Android 14; SM-S918B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0"
                        + " Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0.0.0;]",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " Mobile/15E148 [Pinterest/iOS]",
                "Mozilla/5.0 (Linux; Android 9; CUBOT_X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0"
                        + " Mobile Safari/537.36",
                "Opera/9.80 (Windows NT 6.1) Presto/2.12.388 Version/12.18"
            })
    void aBrowserIsAPersonAlsoInsideANetworksApp(String agent) {
        assertThat(get(agent)).isEqualTo(HUMAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
                "Twitterbot/1.0",
                "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1"
                        + " Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
                "meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)",
                "Snap URL Preview Service; bot; snapchat; https://developers.snap.com/robots",
                "Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; mailto:support@bsky.app)",
                "Mastodon/4.3.0 (http.rb/5.2.0; +https://mastodon.social/)",
                "http.rb/5.1.1 (Mastodon/4.2.1; +https://norrebro.space/) Bot",
                "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                "WhatsApp/2.24.10.84 A",
                "TelegramBot (like TwitterBot)",
                "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
                "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
                "Mozilla/5.0 (compatible; redditbot/1.0; +http://www.reddit.com/feedback)",
                "Pinterest/0.2 (+http://www.pinterest.com/)",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (Windows NT 6.1) AppleWebKit/534 (KHTML, like Gecko) BingPreview/1.0b"
            })
    void whatDrawsACardIsAPreview(String agent) {
        assertThat(get(agent)).isEqualTo(PREVIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl/8.5.0",
                "python-requests/2.32.0",
                "Go-http-client/2.0",
                "Java/25",
                "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0"
                        + " Safari/537.36",
                "Mozilla/4.0 (compatible; ms-office; MSOffice 16)",
                " "
            })
    void whatIsNoBrowserIsABot(String agent) {
        assertThat(get(agent)).isEqualTo(BOT);
    }

    @Test
    void headNeverCountsAsAPersonWhateverTheAgent() {
        assertThat(classifier.classify("HEAD", CHROME, null)).isEqualTo(BOT);
    }

    @Test
    void aMissingAgentNeverCountsAsAPerson() {
        assertThat(classifier.classify("GET", null, null)).isEqualTo(BOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefetch", "prefetch;prerender", "prefetch;anonymous-client-ip", "Preview"})
    void fetchingAheadNeverCountsAsAPerson(String purpose) {
        assertThat(classifier.classify("GET", CHROME, purpose)).isEqualTo(PREVIEW);
    }

    @Test
    void anEndlessAgentIsReadOnlyToItsLimit() {
        assertThat(get(CHROME + "x".repeat(100_000) + "bot")).isEqualTo(HUMAN);
    }

    private ClickClass get(String agent) {
        return classifier.classify("GET", agent, null);
    }
}
