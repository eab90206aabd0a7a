package dk.fortaler.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.signin.SetupKey;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Browsers.Window;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class DemoTest {
    @Autowired
    Browsers browsers;

    @Autowired
    SetupKey key;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void oneClickFillsItAndOneClickRemovesIt(Language language, Device device, ColorScheme scheme) {
        jdbc.sql("update installation set set_up_at = null, setup_key_hash = null")
                .update();
        jdbc.sql("delete from attempt").update();
        String name = "demo-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(null, device, scheme, language)) {
            Page page = window.go("/setup?key=" + key.make());
            page.setDefaultTimeout(60_000);
            page.locator("form[action='/setup/demo'] button").click();
            page.waitForURL(browsers.address() + "/launch");
            for (String path : new String[] {
                "/launch",
                "/results",
                "/programmes",
                "/people",
                "/content",
                "/content/sources",
                "/feed",
                "/shares",
                "/conversions",
                "/conversions/links",
                "/conversions/hooks",
                "/contacts/sums",
                "/ssi/averages",
                "/business-case/leaders",
                "/launch/status",
                "/guidelines",
                "/guidelines/words",
                "/crisis",
                "/academy",
                "/academy/courses",
                "/demo"
            }) {
                assertThat(window.go(path).locator("h1")).isVisible();
                window.checkAccessibility();
                window.picture(name + path.replace('/', '-'));
            }
            window.go("/surveys/results")
                    .locator("main .list-group-item")
                    .first()
                    .click();
            assertThat(page.locator(".survey-results canvas").first()).isVisible();
            window.checkAccessibility();
            window.picture(name + "-survey-results");
            seeTheCase(window, name);
            seeTheClub(window, name);
            seeGoals(window, name);
            beAnAmbassador(window, name);
            window.go("/demo").locator("summary").click();
            window.page().locator("form[action='/demo/remove'] button").click();
            assertThat(page).hasURL(browsers.address() + "/setup?removed=demo");
            assertThat(page.locator(".alert-success")).isVisible();
        }
        assertThat(jdbc.sql("select count(*) from organisation where demo")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** People who applied, a course that was taken, guidelines that were read, and more who came: all of it by evidence. */
    private static void seeTheClub(Window window, String name) {
        Page page = window.go("/launch");
        for (int step : new int[] {5, 6, 7, 11}) {
            assertThat(page.locator(".launch-stop").nth(step - 1)).hasClass(Pattern.compile("launch-done"));
        }
        window.go("/programmes").getByText("Mennesker på Nordlys").first().click();
        assertThat(page.locator("h1")).hasText("Mennesker på Nordlys");
        String programme = page.url();
        for (String part : new String[] {"", "/applications", "/cohorts", "/call", "/rules"}) {
            page.navigate(programme + part);
            assertThat(page.locator("h1")).isVisible();
            window.checkAccessibility();
            window.picture(name + "-club" + part.replace('/', '-'));
        }
    }

    /** Approved, and compared with the year that came. */
    private static void seeTheCase(Window window, String name) {
        Page page = window.go("/business-case");
        window.checkAccessibility();
        window.picture(name + "-cases");
        page.locator("main h2 a").first().click();
        String address = page.url();
        for (String side : new String[] {"", "/present", "/executives", "/actual"}) {
            page.navigate(address + side);
            window.checkAccessibility();
            window.picture(name + "-case" + side.replace('/', '-'));
        }
        assertThat(page.locator("canvas")).hasCount(1);
    }

    private static void seeGoals(Window window, String name) {
        Page page = window.go("/goals");
        assertThat(page.locator(".goal-standing-red")).not().hasCount(0);
        window.checkAccessibility();
        window.picture(name + "-goals");
        for (String goal : new String[] {
            "Flere skal se, hvordan her er at være", "Nye kontakter hos kommunerne", "Et stærkere netværk på LinkedIn"
        }) {
            window.go("/goals").getByText(goal).click();
            assertThat(page.locator("canvas")).isVisible();
            window.picture(
                    name + "-goal-" + goal.substring(0, goal.indexOf(' ')).toLowerCase(Locale.ROOT));
        }
    }

    private void beAnAmbassador(Window window, String name) {
        Page page = window.go("/demo");
        page.locator("form[action='/demo/be'] button").first().click();
        assertThat(page).hasURL(browsers.address() + "/feed");
        window.picture(name + "-ambassador");
        for (String path : new String[] {"/ssi", "/contacts"}) {
            window.go(path);
            window.checkAccessibility();
            window.picture(name + path.replace('/', '-'));
        }
        assertThat(window.go("/ssi").locator(".ssi-due")).isVisible();
    }
}
