package dk.fortaler.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
            window.go("/demo");
            page.locator("form[action='/demo/be'] button").first().click();
            assertThat(page).hasURL(browsers.address() + "/feed");
            window.picture(name + "-ambassador");
            window.go("/demo").locator("form[action='/demo/remove'] button").click();
            assertThat(page).hasURL(browsers.address() + "/setup");
        }
        assertThat(jdbc.sql("select count(*) from organisation where demo")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
