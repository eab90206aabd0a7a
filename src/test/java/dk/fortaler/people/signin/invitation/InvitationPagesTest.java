package dk.fortaler.people.signin.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.Visitor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class InvitationPagesTest {
    private static final String PASSWORD = "tre grønne pærer på en mur";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Letters letters;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void anAdministratorInvitesAndThePersonComesIn(Language language, Device device, ColorScheme scheme) {
        var me = organisations.aPersonOfTheirOwn(language, Role.ADMINISTRATOR);
        var soren = organisations.aNewcomer(me.organisation(), "Søren Ærø", language, Role.AMBASSADOR);
        organisations.aNewcomer(me.organisation(), "Karen Vestergaard", language);
        String name = "invitation-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/people/invitations");
            assertThat(page.locator(".alert-warning")).isVisible();
            assertThat(page.locator("input[name=who]")).hasCount(2);
            window.checkAccessibility();
            window.picture(name + "-before");
            page.locator("input[value=ambassador]").check();
            page.locator("form[action='/people/invitations'] button").click();
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.locator("main .list-group-item")).hasCount(1);
            window.checkAccessibility();
            window.picture(name + "-after");
            window.go("/people/" + soren.id().value());
            window.checkAccessibility();
            window.picture(name + "-person");
            window.go("/settings/outbox")
                    .locator("main .list-group-item")
                    .first()
                    .click();
            assertThat(page.locator("#mail-text")).containsText("/invitation/");
            window.checkAccessibility();
            window.picture(name + "-kept");
        }
        try (var window = browsers.open(null, device, scheme, language)) {
            Page page = window.go(letters.link(me.organisation(), soren.email().value()));
            assertThat(page.locator("#email")).hasValue(soren.email().value());
            window.checkAccessibility();
            window.picture(name + "-accept");
            page.locator("#password").fill("sørenærøsørenærø");
            page.locator("form:has(#password) button").click();
            assertThat(page.locator(".invalid-feedback")).isVisible();
            window.checkAccessibility();
            page.locator("#password").fill(PASSWORD);
            page.locator("form:has(#password) button").click();
            page.waitForURL(browsers.address() + "/feed");
        }
        try (var window = browsers.open(null, device, scheme, language)) {
            Page page = window.go(letters.link(me.organisation(), soren.email().value()));
            assertThat(page.locator("#password")).hasCount(0);
            window.checkAccessibility();
            window.picture(name + "-gone");
        }
    }

    @Test
    void thePageOfALinkIsToldToNobodyAndNotStored() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        try (var window = browsers.open(me, Device.DESK)) {
            var answer = window.page().request().get(browsers.address() + "/invitation/1-x");
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.headers())
                    .containsEntry("referrer-policy", "no-referrer")
                    .containsEntry("cache-control", "no-store")
                    .containsKey("x-robots-tag");
            answer = window.page().request().get(browsers.address() + "/new-password/x");
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.headers()).containsEntry("referrer-policy", "no-referrer");
        }
    }

    @Test
    void whoChoseALanguageOnThePageHasItInside() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        var jane = organisations.aNewcomer(me.organisation(), "Jane Doe", Language.DA);
        try (var manager = new Visitor(browsers, me);
                var guest = browsers.open(null, Device.DESK, ColorScheme.LIGHT, Language.DA)) {
            manager.post("/people/" + jane.id().value() + "/invite", "");
            Page page = guest.go(letters.link(me.organisation(), jane.email().value()));
            page.locator("form[action='/language'] button").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.locator("#password").fill(PASSWORD);
            page.locator("form:has(#password) button").click();
            page.waitForURL(browsers.address() + "/feed");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void onlyWhoManagesInvites() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        try (var window = browsers.open(me, Device.DESK)) {
            assertThat(window.page()
                            .navigate(browsers.address() + "/people/invitations")
                            .status())
                    .isEqualTo(403);
        }
    }
}
