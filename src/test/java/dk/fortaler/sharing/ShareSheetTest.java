package dk.fortaler.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.networks.Network;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Browsers.Window;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.StandInNetwork;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The sheet with each network, with colleagues, and with what was shared before. */
@FortalerTest
class ShareSheetTest {
    private static final String WORDS = "Jeg stod på taget, da vingerne drejede første gang. Det glemmer jeg ikke.";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    private SharedStory story;

    @BeforeEach
    void story(@Autowired ApplicationContext application) {
        story = SharedStory.in(application);
    }

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void eachNetworkHasAWay(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.AMBASSADOR);
        UUID item = story.withPicture(me, language, WORDS);
        try (var window = browsers.open(me, device, scheme, language)) {
            for (Network network : Network.values()) {
                String picture = "network-" + network.key() + "-"
                        + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
                Page page = window.go("/feed/" + item + "/share?network=" + network.key());
                assertThat(page.locator("#text")).hasValue(WORDS);
                window.checkAccessibility();
                window.picture(picture + "-1-sheet");
                go(window, texts, network, picture);
            }
        }
    }

    private void go(Window window, Texts texts, Network network, String picture) {
        Page page = window.page();
        if (network == Network.MASTODON) {
            page.locator("#server").fill("@anne@mastodon.social");
        }
        if (network == Network.INSTAGRAM) {
            press(page);
            assertThat(page.locator("#post-text")).hasValue(WORDS);
            assertThat(page.locator("a[download]")).isVisible();
            assertThat(page.locator("[data-copy]")).isVisible();
            window.checkAccessibility();
            window.picture(picture + "-2-phone");
            return;
        }
        Page second = page.waitForPopup(() -> press(page));
        if (network.linkPlace() == Network.LinkPlace.BESIDE) {
            assertThat(second.locator("#post-text")).hasValue(WORDS);
            second.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target", "pictures", picture + "-2-opening.png")));
            second.getByText(texts.text("sharing.opening.copy-open", Map.of("network", network.title())))
                    .click();
        }
        assertThat(second.locator("h1")).hasText("The network's dialog");
        assertThat(URI.create(second.url()).getQuery()).contains("/s/");
        second.close();
    }

    @Test
    void whatAColleagueSaidOnXIsRefusedAndAFreeSuggestionIsThere() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson bo = organisations.aPerson(me.organisation(), "Bo Lund", Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Til alle netværk", me, bo);
        content.aCaption(me.organisation(), item, "x", Language.DA, WORDS);
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/feed/" + item + "/share?network=x");
            assertThat(page.locator("#text")).hasValue(WORDS);
            story.shared(bo, item, Network.X, WORDS);
            String mine = WORDS.toUpperCase(Locale.ROOT) + " 👋";
            page.locator("#text").fill(mine);
            Page second = page.waitForPopup(() -> press(page));
            assertThat(second.locator("[role=alert]")).containsText("tillader ikke den samme tekst fra flere konti");
            assertThat(second.locator("#text")).hasValue(mine);
            window.go("/feed/" + item + "/share?network=x");
            assertThat(page.locator("#text")).hasValue("Til alle netværk");
            page.locator("#text").fill(mine);
            page.locator("button[name=to][value=x]").click();
            assertThat(page.locator(".sheet-note")).containsText("næsten de samme ord");
            window.checkAccessibility();
            window.picture("sharing-x-taken");
            page.locator("[name=use]").click();
            assertThat(page.locator("#text")).hasValue("Til alle netværk");
            assertThat(page.locator(".sheet-caption p")).hasText(mine);
        }
    }

    @Test
    void theSameWordsElsewhereAreOnlyRemarkedOn() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson bo = organisations.aPerson(me.organisation(), "Bo Lund", Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, WORDS, me, bo);
        story.shared(bo, item, Network.LINKEDIN, WORDS);
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/feed/" + item + "/share?network=linkedin");
            assertThat(page.locator(".sheet-note")).containsText("Ret gerne et par ord");
            assertThat(page.waitForPopup(() -> press(page)).locator("h1")).hasText("The network's dialog");
            window.go("/feed/" + item + "/share?network=bluesky");
            assertThat(page.locator(".sheet-note")).hasCount(0);
        }
    }

    @Test
    void aSuggestionIsTakenWithoutScriptsAndWhatStoodThereIsKept() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, WORDS, me);
        content.aCaption(me.organisation(), item, "bluesky", Language.DA, "Kort og godt");
        try (var window = browsers.openWithoutScripts(me, Device.PHONE)) {
            Page page = window.go("/feed/" + item + "/share?network=bluesky");
            page.locator("#text").fill("Mine egne ord");
            page.locator("summary").click();
            page.locator("[name=use]").getByText("Brug denne").last().click();
            assertThat(page.locator("#text")).hasValue(WORDS);
            page.locator("summary").click();
            assertThat(page.locator(".sheet-caption p").first()).hasText("Mine egne ord");
        }
    }

    @Test
    void aSecondPostOfTheDayIsAskedForAndHasALinkOfItsOwn() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, WORDS, me);
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/feed/" + item + "/share?network=bluesky");
            story.posted(me, story.shared(me, item, Network.BLUESKY, "Om morgenen"));
            page.locator("#text").fill("Om aftenen");
            Page second = page.waitForPopup(() -> press(page));
            assertThat(second.locator("[role=alert]")).containsText("allerede delt den på Bluesky i dag");
            assertThat(second.locator("#text")).hasValue("Om aftenen");
            second.close();
            window.go("/feed/" + item + "/share?network=bluesky");
            assertThat(page.locator(".sheet-said")).hasText("Om morgenen");
            window.checkAccessibility();
            window.picture("sharing-posted-today");
            page.locator("#text").fill("Om aftenen");
            assertThat(page.waitForPopup(() -> press(page)).locator("h1")).hasText("The network's dialog");
        }
        assertThat(story.texts(me)).containsExactly("Om morgenen", "Om aftenen");
        assertThat(StandInNetwork.get().opened().stream()
                        .map(URI::getQuery)
                        .filter(query -> query != null && query.contains("Om aftenen"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void theFirstTabStaysWhereNothingWasOpenedAndAsksWhereItWas() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, WORDS, me);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/feed/" + item + "/share?network=bluesky");
            page.locator("#text").fill("x".repeat(400));
            page.waitForPopup(() -> press(page)).close();
            page.waitForResponse("**/answer**", () -> page.evaluate("window.dispatchEvent(new Event('focus'))"));
            assertThat(page.locator("#text")).hasValue("x".repeat(400));
            page.locator("#text").fill("Kort");
            page.waitForPopup(() -> press(page)).close();
            page.evaluate("window.dispatchEvent(new Event('focus'))");
            assertThat(page.locator("h1, h2").first()).containsText("Fik du det slået op på Bluesky?");
            window.checkAccessibility();
            window.picture("sharing-answer");
            Page again =
                    page.waitForPopup(() -> page.getByText("Åbn Bluesky igen").click());
            assertThat(again.locator("h1")).hasText("The network's dialog");
            page.getByText("Ret teksten").click();
            assertThat(page.locator("#text")).hasValue("Kort");
        }
    }

    @Test
    void enterInTheServerFieldGoesOnAndDoesNotChooseAnotherNetwork() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, WORDS, me);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/feed/" + item + "/share?network=mastodon");
            page.locator("#server").fill("mastodon.social");
            Page second = page.waitForPopup(() -> page.locator("#server").press("Enter"));
            assertThat(second.locator("h1")).hasText("The network's dialog");
        }
    }

    @ParameterizedTest
    @CsvSource({"instagram, image/jpeg", "snapchat, /s/"})
    void thePhonesOwnShareSheetGetsThePictureOrTheLink(String network, String expected) {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.withPicture(me, Language.DA, WORDS);
        try (var window = browsers.open(me, Device.PHONE)) {
            Page first = window.page();
            first.context().addInitScript("""
                    navigator.canShare = () => true;
                    navigator.share = (what) => {
                      document.title = (what.files ?? []).map((file) => file.type + file.size).join() + (what.url ?? '');
                      return Promise.reject(new DOMException('closed', 'AbortError'));
                    };
                    """);
            window.go("/feed/" + item + "/share?network=" + network);
            Page page = first;
            if (network.equals("snapchat")) {
                page = first.waitForPopup(() -> press(first));
            } else {
                press(first);
            }
            page.locator("[data-phone-share]").click();
            assertThat(page).hasTitle(Pattern.compile(".*" + expected + "\\w+"));
            assertThat(page.locator("[data-phone-share]")).isVisible();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target", "pictures", "sharing-phone-" + network + ".png")));
        }
    }

    private static void press(Page page) {
        page.locator("#share .sheet-go button").click();
    }
}
