package dk.fortaler.people.signin.me;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.signin.AccountSessions;
import dk.fortaler.people.signin.Accounts;
import dk.fortaler.people.signin.Passwords;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class MePagesTest {
    private static final String OLD = "tre grønne pærer på en mur";
    private static final String NEW = "fire gule æbler i et træ";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    AccountSessions sessions;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aPersonChangesLanguageThemeAndPasswordAndSignsOutElsewhere(
            Language language, Device device, ColorScheme scheme) {
        var me = organisations.aPersonOfTheirOwn(language, Role.AMBASSADOR);
        accounts.setPassword(me.account(), passwords.encode(OLD));
        String name = "me-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var elsewhere = browsers.open(me, device);
                var third = browsers.open(me, device);
                var window = browsers.open(me, device, scheme, language)) {
            elsewhere.go("/me");
            Page page = window.go("/me");
            assertThat(page.locator("form[action='/me/places/end']")).hasCount(2);
            window.checkAccessibility();
            window.picture(name);

            page.locator("form[action='/me/places/end'] button").first().click();
            assertThat(page.locator("form[action='/me/places/end']")).hasCount(1);

            page.locator("#present").fill("forkert adgangskode");
            page.locator("#next").fill(NEW);
            page.locator("form[action='/me/password'] button").click();
            assertThat(page.locator(".invalid-feedback")).isVisible();
            window.checkAccessibility();
            window.picture(name + "-refused");
            page.locator("#present").fill(OLD);
            page.locator("#next").fill(NEW);
            page.locator("form[action='/me/password'] button").click();
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.locator("form[action='/me/places/end']")).hasCount(0);
            assertThat(elsewhere.go("/me")).hasURL(browsers.address() + "/sign-in?then=%2Fme");
            third.go("/sign-in");

            Language other = language == Language.DA ? Language.EN : Language.DA;
            page.locator("#language").selectOption(other.name());
            page.locator("input[name=theme][value=DARK]")
                    .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
            page.locator("form[action='/me'] button").click();
            assertThat(page.locator("html")).hasAttribute("lang", other.tag());
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
        }
        assertThat(sessions.list(me.account(), "")).hasSize(1);
    }

    @Test
    void theNumbersOfSessionsStandInNoPage() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        try (var window = browsers.open(me, Device.DESK)) {
            String page = window.go("/me").content();
            String cookie = window.page().context().cookies().getFirst().value;
            String session =
                    new String(java.util.Base64.getDecoder().decode(cookie), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(page).doesNotContain(session).doesNotContain(cookie);
        }
    }

    @Test
    void nobodyEndsAnothersSession() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        var other = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        browsers.cookieOf(other);
        String handle = sessions.list(other.account(), "").getFirst().handle();
        sessions.end(me.account(), handle);
        sessions.endAll(me.account());
        assertThat(sessions.list(other.account(), "")).hasSize(1);
    }
}
