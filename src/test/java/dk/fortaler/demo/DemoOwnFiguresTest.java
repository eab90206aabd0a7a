package dk.fortaler.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.signin.SetupKey;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo company's ambassadors wrote a year of contacts and indices down, and their goals read what is out of them. */
@FortalerTest
class DemoOwnFiguresTest {
    @Autowired
    Browsers browsers;

    @Autowired
    SetupKey key;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void sumsAveragesAndGoalsHaveAYearBehindThem(Language language, Device device, ColorScheme scheme) {
        jdbc.sql("update installation set set_up_at = null, setup_key_hash = null")
                .update();
        jdbc.sql("delete from attempt").update();
        String name = "demo-own-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(null, device, scheme, language)) {
            Page page = window.go("/setup?key=" + key.make());
            page.setDefaultTimeout(60_000);
            page.locator("form[action='/setup/demo'] button").click();
            page.waitForURL(browsers.address() + "/launch");
            for (String path : new String[] {"/contacts/sums", "/ssi/averages", "/goals", "/launch/status"}) {
                window.go(path);
                window.checkAccessibility();
                window.picture(name + path.replace('/', '-'));
            }
            assertThat(window.go("/goals").locator(".goal-standing-red")).not().hasCount(0);
            window.go("/goals").getByText("Nye kontakter hos kommunerne").click();
            assertThat(page.locator("canvas")).isVisible();
            window.picture(name + "-goal");
            window.go("/goals").getByText("Et stærkere netværk på LinkedIn").click();
            assertThat(page.locator("canvas")).isVisible();
            window.picture(name + "-goal-index");
            window.go("/demo");
            page.locator("form[action='/demo/be'] button").first().click();
            assertThat(page).hasURL(browsers.address() + "/feed");
            for (String path : new String[] {"/ssi", "/contacts"}) {
                window.go(path);
                window.checkAccessibility();
                window.picture(name + path.replace('/', '-'));
            }
            assertThat(window.go("/ssi").locator(".ssi-due")).isVisible();
            window.go("/demo").locator("form[action='/demo/remove'] button").click();
            page.waitForURL(browsers.address() + "/setup");
        }
    }
}
