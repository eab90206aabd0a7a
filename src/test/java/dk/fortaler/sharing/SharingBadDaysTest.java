package dk.fortaler.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Browsers.Window;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.StandInNetwork;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class SharingBadDaysTest {
    private static final String LONG_WORK = "Det har jeg brugt lang tid på";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    private SharedStory story;

    @BeforeEach
    void story(@Autowired ApplicationContext application) {
        story = SharedStory.in(application);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update publication set withdrawn_at = publish_at",
                "update publication set expires_at = publish_at + interval '1 second'",
                "update programme_member set left_at = joined_at",
                "update programme set state = 'closed'"
            })
    void whatIsNotLiveAnyMoreIsSaidAndTheTextIsKept(String whatHappens) {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Hej", me);
        ShareId share = story.shared(me, item, Network.BLUESKY, LONG_WORK);
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/feed/" + item + "/share?network=instagram");
            organisations.in(me.organisation(), () -> jdbc.sql(whatHappens).update());
            page.locator("#text").fill(LONG_WORK);
            page.locator("#share .sheet-go button").click();
            assertThat(page.locator("#kept")).hasValue(LONG_WORK);
            assertThat(page.locator("[data-copy]")).isVisible();
            window.checkAccessibility();
            window.picture("sharing-gone");
            APIResponse again = post(window, "/shares/" + share.value() + "/open", Map.of());
            assertThat(again.status()).isEqualTo(410);
            assertThat(again.text()).contains(LONG_WORK);
            window.go("/shares/" + share.value());
            page.locator("form[action$=posted] .btn-primary").click();
            assertThat(page.locator(".alert")).containsText("Tak!");
        }
        assertThat(story.texts(me)).containsExactly(LONG_WORK);
    }

    @Test
    void anotherOrganisationsIdsAreMissingEverywhere() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson stranger = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson colleague = organisations.aPerson(me.organisation(), "Bo Lund", Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Vores", me, colleague);
        UUID share = story.shared(me, item, Network.X, "Vores").value();
        for (TestPerson other : new TestPerson[] {stranger, colleague}) {
            try (var window = browsers.open(other, Device.DESK)) {
                for (String path : new String[] {"posted", "declined", "followers", "open"}) {
                    assertThat(post(window, "/shares/" + share + "/" + path, Map.of())
                                    .status())
                            .isEqualTo(404);
                }
            }
        }
        try (var window = browsers.open(stranger, Device.DESK)) {
            String sheet = "/feed/" + item + "/share";
            for (String what : new String[] {"text", "to", "use"}) {
                assertThat(post(window, sheet, Map.of("network", "x", what, "x"))
                                .status())
                        .isEqualTo(410);
            }
        }
        assertThat(state(me)).isEqualTo("prepared");
        assertThat(story.texts(stranger)).isEmpty();
    }

    @Test
    void somebodyElsesShareIsNoReasonForASecondPost() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson bo = organisations.aPerson(me.organisation(), "Bo Lund", Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Vores", me, bo);
        ShareId his = story.shared(bo, item, Network.BLUESKY, "Hans");
        story.posted(me, story.shared(me, item, Network.BLUESKY, "Om morgenen"));
        try (var window = browsers.open(me, Device.DESK)) {
            APIResponse answer = post(
                    window,
                    "/feed/" + item + "/share",
                    Map.of(
                            "network",
                            "bluesky",
                            "text",
                            "Om aftenen",
                            "after",
                            his.value().toString()));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).contains("Om aftenen");
        }
        assertThat(story.texts(me)).containsExactly("Om morgenen");
    }

    @Test
    void anEndlessTextIsRefusedAndKept() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Vores", me);
        try (var window = browsers.open(me, Device.DESK)) {
            for (String network : new String[] {"facebook", "x", "mastodon"}) {
                String text = "ord ".repeat(50_000) + "slut på " + network;
                APIResponse answer = post(
                        window,
                        "/feed/" + item + "/share",
                        Map.of("network", network, "text", text, "server", "mastodon.social"));
                assertThat(answer.status()).isEqualTo(422);
                assertThat(answer.text()).contains("slut på " + network);
            }
        }
        assertThat(story.texts(me)).isEmpty();
    }

    @Test
    void lettersOfEveryKindReachTheNetworkAsTheyAre() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Vores", me);
        String text = "שלום \u202Bعربى\u202C 👩\u200D👩\u200D👧 <b>&amp;</b> " + UUID.randomUUID();
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/feed/" + item + "/share?network=bluesky");
            page.locator("#text").fill(text);
            Page second = page.waitForPopup(
                    () -> page.locator("#share .sheet-go button").click());
            assertThat(second.locator("h1")).hasText("The network's dialog");
            assertThat(StandInNetwork.get().opened().stream().map(URI::getQuery))
                    .anyMatch(query -> query != null && query.contains(text));
            assertThat(post(window, "/feed/" + item + "/share", Map.of("network", "x", "text", "nul\0nul"))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(story.texts(me)).containsExactlyInAnyOrder(text, "nulnul");
    }

    @Test
    void aNetworkThatIsNoneIsMissing() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Vores", me);
        try (var window = browsers.open(me, Device.DESK)) {
            assertThat(post(window, "/feed/" + item + "/share", Map.of("network", "myspace"))
                            .status())
                    .isEqualTo(404);
            assertThat(window.page()
                            .navigate(browsers.address() + "/feed/" + item + "/share/answer?network=x&since=yesterday")
                            .status())
                    .isEqualTo(400);
        }
    }

    private APIResponse post(Window window, String path, Map<String, String> fields) {
        String csrf = window.go("/feed").locator("meta[name=csrf]").getAttribute("content");
        FormData form = FormData.create().set("_csrf", csrf);
        fields.forEach(form::set);
        return window.page()
                .request()
                .post(
                        browsers.address() + path,
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
    }

    private String state(TestPerson person) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("select state from share").query(String.class).single());
    }
}
