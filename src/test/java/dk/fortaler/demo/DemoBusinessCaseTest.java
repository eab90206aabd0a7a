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

/** The demo company decided about a year ago, and its year stands beside the plan. */
@FortalerTest
class DemoBusinessCaseTest {
    @Autowired
    Browsers browsers;

    @Autowired
    SetupKey key;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void itsCaseIsApprovedAndComparedWithItsYear(Language language, Device device, ColorScheme scheme) {
        jdbc.sql("update installation set set_up_at = null, setup_key_hash = null")
                .update();
        jdbc.sql("delete from attempt").update();
        String name = "demo-case-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(null, device, scheme, language)) {
            Page page = window.go("/setup?key=" + key.make());
            page.setDefaultTimeout(60_000);
            page.locator("form[action='/setup/demo'] button").click();
            page.waitForURL(browsers.address() + "/launch");
            window.go("/business-case");
            window.checkAccessibility();
            window.picture(name + "-list");
            page.locator("main h2 a").first().click();
            String address = page.url();
            for (String side : new String[] {"", "/present", "/executives", "/actual"}) {
                page.navigate(address + side);
                window.checkAccessibility();
                window.picture(name + side.replace('/', '-'));
            }
            assertThat(page.locator("canvas")).hasCount(1);
            window.go("/business-case/leaders");
            window.checkAccessibility();
            window.picture(name + "-leaders");
            window.go("/results");
            window.checkAccessibility();
            window.picture(name + "-results");
            window.go("/demo").locator("form[action='/demo/remove'] button").click();
            page.waitForURL(browsers.address() + "/setup");
        }
    }
}
