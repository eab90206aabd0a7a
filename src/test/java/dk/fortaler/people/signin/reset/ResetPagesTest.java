package dk.fortaler.people.signin.reset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestOrganisations;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class ResetPagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    MailReset mail;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void whoForgotThePasswordChoosesANewOneByMail(Language language, Device device, ColorScheme scheme) {
        jdbc.sql("delete from attempt").update();
        var me = organisations.aPersonOfTheirOwn(language, Role.AMBASSADOR);
        String name = "reset-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(null, device, scheme, language)) {
            Page page = window.go("/sign-in");
            page.locator("a[href='/forgotten']").click();
            window.checkAccessibility();
            window.picture(name);
            page.locator("#email").fill("ingen-af-os@example.dk");
            page.locator("form:has(#email) button").click();
            assertThat(page.locator("#email")).hasCount(0);
            window.checkAccessibility();
            window.picture(name + "-sent");
            mail.send(me.email());
            window.go(letters.link(me.organisation(), me.email().value()));
            window.checkAccessibility();
            window.picture(name + "-new");
            page.locator("#password").fill("fire gule æbler i et træ");
            page.locator("form:has(#password) button").click();
            page.waitForURL(browsers.address() + "/feed");
            window.go(letters.link(me.organisation(), me.email().value()));
            window.checkAccessibility();
            window.picture(name + "-gone");
        }
    }
}
