package dk.fortaler.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class OwnSharesTest {
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

    @Test
    void anAddressThatIsNoPostThereIsRefusedAtItsFieldAndKept() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        ShareId share = story.shared(me, story.live(Language.DA, "Hej", me), Network.X, "Hej");
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/shares/" + share.value());
            page.locator("summary").click();
            page.locator("#post").fill("https://www.linkedin.com/in/anne");
            page.locator("form[action$=posted] .btn-primary").click();
            assertThat(page.locator("#post")).hasValue("https://www.linkedin.com/in/anne");
            assertThat(page.locator("#post-note")).containsText("Det ligner ikke adressen på et opslag");
            assertThat(page.locator("#post-note")).containsText("https://x.com/…/status/…");
            window.checkAccessibility();
            window.picture("sharing-address-refused");
            page.locator("#post").fill("x.com/anne/status/1860000000000000000");
            page.locator("form[action$=posted] .btn-primary").click();
            assertThat(page.locator("#followers")).isVisible();
            assertThat(page.locator(".share-post"))
                    .hasAttribute("href", "https://x.com/anne/status/1860000000000000000");
            window.checkAccessibility();
            window.picture("sharing-address-saved");
        }
    }

    @Test
    void theAddressCanComeLaterAndAWrongOneChangesNothing() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.AMBASSADOR);
        ShareId share = story.shared(me, story.live(Language.EN, "Hi", me), Network.BLUESKY, "Hi");
        story.posted(me, share);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/shares/" + share.value());
            page.locator("summary").click();
            page.locator("#post").fill("https://bsky.app/profile/anne.dk/post/3l7abcdefgh2a");
            page.getByText("Save the address").click();
            assertThat(page.locator(".alert")).containsText("Saved");
            page.locator("summary").click();
            page.locator("#post").fill("nonsense");
            page.getByText("Save the address").click();
            assertThat(page.locator(".share-post"))
                    .hasAttribute("href", "https://bsky.app/profile/anne.dk/post/3l7abcdefgh2a");
        }
    }

    @Test
    void followersAreToldInOneGoAndWhatCannotBeReadChangesNothing() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/shares");
            page.locator("summary").click();
            page.locator("#followers-linkedin").fill("1.200");
            page.locator("#followers-x").fill("mange");
            page.locator("form[action$=followers] button").click();
            assertThat(page.locator("#followers-note-x")).containsText("Skriv et helt tal");
            assertThat(page.locator("#followers-linkedin")).hasValue("1.200");
            window.checkAccessibility();
            window.picture("sharing-followers-refused");
            assertThat(told(me)).isEmpty();
            page.locator("#followers-x").fill("45");
            page.locator("form[action$=followers] button").click();
            assertThat(page.locator(".alert")).containsText("Gemt");
            assertThat(told(me)).containsExactly("linkedin 1200", "x 45");
            page.locator("summary").click();
            page.locator("#followers-x").fill("");
            page.locator("form[action$=followers] button").click();
            assertThat(page.locator(".alert")).containsText("Gemt");
            assertThat(told(me)).containsExactly("linkedin 1200");
        }
    }

    private List<String> told(TestPerson person) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql(
                                "select network || ' ' || followers from person_network where followers is not null order by 1")
                        .query(String.class)
                        .list());
    }

    @Test
    void allSharesAreReachedPageByPage() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        UUID item = story.live(Language.DA, "Hej", me);
        story.shared(me, item, Network.LINKEDIN, "Hej");
        organisations.in(me.organisation(), () -> jdbc.sql("""
                        insert into share (id, person_id, item_id, programme_id, network, day, state, text, link_id, link, prepared_at)
                        select gen_random_uuid(), person_id, item_id, programme_id, other, day - n, 'confirmed', text, gen_random_uuid(), link,
                               prepared_at - n * interval '1 day'
                        from share, generate_series(1, 60) n, unnest(array['x', 'bluesky']) other
                        """).update());
        try (var window = browsers.open(me, Device.PHONE, ColorScheme.DARK, Language.DA)) {
            Page page = window.go("/shares");
            window.picture("sharing-shares-full");
            window.checkAccessibility();
            int seen = page.locator(".share-row").count();
            while (page.getByText("Vis ældre").count() > 0) {
                page.getByText("Vis ældre").click();
                page.waitForURL("**/shares?**");
                seen += page.locator(".share-row").count();
                window.checkAccessibility();
            }
            assertThat(seen).isEqualTo(121);
        }
    }
}
