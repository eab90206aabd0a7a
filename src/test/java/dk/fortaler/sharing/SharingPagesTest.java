package dk.fortaler.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.StandInNetwork;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class SharingPagesTest {
    private static final String PEOPLES_BROWSER =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aPersonSharesAndAClickVerifiesIt(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.AMBASSADOR);
        String picture = "sharing-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        String caption = "Grøn & stærk " + UUID.randomUUID();
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/feed");
            window.checkAccessibility();
            window.picture(picture + "-empty");
            anItem(me, language, caption);
            window.go("/feed");
            window.checkAccessibility();
            window.picture(picture + "-feed");
            page.locator(".feed-share").click();
            button(page, "Bluesky").click();
            assertThat(page.locator("#text")).hasValue(caption);
            window.checkAccessibility();
            window.picture(picture + "-sheet");
            page.locator("#text").fill(caption + " 👋");
            assertThat(page.locator("#length")).containsText(texts.language() == Language.DA ? "tilbage" : "left");
            Page dialog =
                    page.waitForPopup(() -> button(page, texts.text("sharing.sheet.open", Map.of("network", "Bluesky")))
                            .click());
            assertThat(dialog.locator("h1")).hasText("The network's dialog");
            dialog.close();
            String link = opened(caption);
            window.go("/feed");
            window.checkAccessibility();
            window.picture(picture + "-asked");
            page.locator(".feed-ask")
                    .getByText(texts.text("sharing.ask.posted"))
                    .click();
            assertThat(page.locator("h2").first()).containsText("Bluesky");
            window.checkAccessibility();
            page.locator("#followers").fill("1.200");
            window.picture(picture + "-followers");
            button(page, texts.text("sharing.followers.save")).click();
            click(page, link);
            page.waitForCondition(() -> window.go("/shares").content().contains(texts.text("sharing.state.verified")));
            window.checkAccessibility();
            window.picture(picture + "-shares");
        }
        assertThat(followersOf(me)).isEqualTo(1200);
    }

    @Test
    void withoutScriptsItWorksToo() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = anItem(me, Language.DA, "Uden script");
        try (var window = browsers.openWithoutScripts(me, Device.PHONE)) {
            Page page = window.go("/feed/" + item + "/share?network=facebook");
            Page steps = page.waitForPopup(
                    () -> page.locator("#share button.btn-primary").click());
            assertThat(steps.locator("#post-text")).hasValue("Uden script");
            window.go("/feed");
            page.locator(".feed-ask button").last().click();
            assertThat(page.locator(".alert")).containsText("Helt i orden");
        }
    }

    @Test
    void aDoubleClickIsOneShareAndAnotherTextReplacesTheFirst() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = anItem(me, Language.DA, "Igen");
        try (var window = browsers.open(me, Device.DESK)) {
            String csrf = window.go("/feed").locator("meta[name=csrf]").getAttribute("content");
            for (String text : new String[] {"Første", "Anden"}) {
                var answer = window.page()
                        .request()
                        .post(
                                browsers.address() + "/feed/" + item + "/share",
                                RequestOptions.create()
                                        .setForm(com.microsoft.playwright.options.FormData.create()
                                                .set("_csrf", csrf)
                                                .set("network", "x")
                                                .set("text", text)));
                assertThat(answer.status()).isEqualTo(200);
            }
        }
        assertThat(organisations.in(
                        me.organisation(),
                        () -> jdbc.sql("select text from share")
                                .query(String.class)
                                .list()))
                .containsExactly("Anden");
    }

    @Test
    void aWithdrawnItemIsNotSharedAndTheTextIsKept() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = anItem(me, Language.DA, "Snart væk");
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/feed/" + item + "/share?network=instagram");
            page.locator("#text").fill("Det har jeg brugt lang tid på");
            content.withdraw(me.organisation(), item);
            page.locator("#share button.btn-primary").click();
            assertThat(page.locator("#kept")).hasValue("Det har jeg brugt lang tid på");
            window.checkAccessibility();
        }
    }

    @Test
    void whatWasTypedFollowsToAnotherNetworkAndASuggestionDoesNot() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = anItem(me, Language.DA, "Til alle");
        content.aCaption(me.organisation(), item, "x", Language.DA, "Kort til X");
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/feed/" + item + "/share?network=linkedin");
            page.locator("button[name=to][value=x]").click();
            assertThat(page.locator("#text")).hasValue("Kort til X");
            page.locator("#text").fill("Mine egne ord");
            page.locator("button[name=to][value=facebook]").click();
            assertThat(page.locator("#text")).hasValue("Mine egne ord");
        }
    }

    @Test
    void aTextTooLongForTheNetworkIsRefusedAndKept() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = anItem(me, Language.DA, "Kort");
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/feed/" + item + "/share?network=instagram");
            page.locator("#text").fill("x".repeat(2_300));
            assertThat(page.locator("#length")).containsText("100 tegn for meget");
            page.locator("#share button.btn-primary").click();
            assertThat(page.locator("[role=alert]")).containsText("for lang");
            assertThat(page.locator("#text")).hasValue("x".repeat(2_300));
            window.checkAccessibility();
        }
    }

    @Test
    void anotherOrganisationsItemsAndSharesAreMissing() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson stranger = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = anItem(me, Language.DA, "Vores");
        UUID share;
        try (var window = browsers.open(me, Device.PHONE)) {
            window.go("/feed/" + item + "/share?network=instagram")
                    .locator("#share button.btn-primary")
                    .click();
            assertThat(window.page()).hasURL(Pattern.compile(".*/shares/[0-9a-f-]{36}"));
            share = UUID.fromString(window.page().url().replaceFirst(".*/", ""));
        }
        try (var window = browsers.open(stranger, Device.PHONE)) {
            assertThat(window.page()
                            .navigate(browsers.address() + "/feed/" + item + "/share")
                            .status())
                    .isEqualTo(410);
            assertThat(window.page()
                            .navigate(browsers.address() + "/shares/" + share)
                            .status())
                    .isEqualTo(404);
        }
    }

    private UUID anItem(TestPerson me, Language language, String caption) {
        UUID programme = content.aProgrammeWith(me.organisation(), "Ambassadører " + UUID.randomUUID(), me);
        UUID item = content.aLiveItem(
                me.organisation(),
                programme,
                "Vores nye mølle leverer strøm til 14.000 hjem",
                "http://localhost/nyheder/moelle?id=1");
        content.aCaption(me.organisation(), item, "any", language, caption);
        return item;
    }

    private static String opened(String caption) {
        return StandInNetwork.get().opened().stream()
                .map(uri -> uri.getQuery())
                .filter(query -> query != null && query.contains(caption))
                .map(query -> query.substring(query.indexOf("http")))
                .findFirst()
                .orElseThrow();
    }

    private void click(Page page, String link) {
        String path = link.substring(link.indexOf("/s/"));
        var answer = page.request()
                .get(
                        browsers.address() + path,
                        RequestOptions.create().setMaxRedirects(0).setHeader("User-Agent", PEOPLES_BROWSER));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location"))
                .startsWith("http://localhost/nyheder/moelle?id=1&utm_source=bluesky");
    }

    private int followersOf(TestPerson me) {
        return organisations.in(
                me.organisation(),
                () -> jdbc.sql("select followers from share")
                        .query(Integer.class)
                        .single());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
