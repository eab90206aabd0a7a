package dk.fortaler.people.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class SettingsPagesTest {
    private static final long PATIENCE_MILLIS = 20_000;

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void aMailServer() {
        server.start();
        server.setUser("bruger@nordlys.dk", "bruger", "hemmeligt");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void anAdministratorSetsTheOrganisationAndItsMail(Language language, Device device, ColorScheme scheme) {
        var me = organisations.aPersonOfTheirOwn(language, Role.ADMINISTRATOR);
        organisations.aNewcomer(me.organisation(), "Søren Ærø", language);
        String name = "settings-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/settings");
            window.checkAccessibility();
            window.picture(name);
            page.locator("#name").fill("Sydlys & Sønner");
            page.locator("#zone").selectOption("America/Nuuk");
            page.locator("input[value=teal]").check(new Locator.CheckOptions().setForce(true));
            page.locator("form[action='/settings'] button").click();
            assertThat(page.locator("html")).hasAttribute("data-bs-theme-primary", "teal");
            assertThat(page.locator("#name")).hasValue("Sydlys & Sønner");

            window.go("/people/invitations")
                    .locator("form[action='/people/invitations'] button")
                    .click();
            window.go("/settings/outbox");
            assertThat(page.locator("main .list-group-item")).hasCount(1);
            window.checkAccessibility();
            window.picture(name + "-outbox");

            window.go("/settings/mail");
            window.checkAccessibility();
            window.picture(name + "-mail");
            page.locator("form[action='/settings/mail'] button").click();
            assertThat(page.locator(".invalid-feedback").first()).isVisible();
            window.checkAccessibility();
            page.locator("#host").fill("127.0.0.1");
            page.locator("#port").fill(String.valueOf(server.getSmtp().getPort()));
            page.locator("#security").selectOption("NONE");
            page.locator("#user").fill("bruger");
            page.locator("#password").fill("forkert");
            page.locator("#from").fill("fortaler@nordlys.dk");
            page.locator("form[action='/settings/mail'] button").click();
            assertThat(page.locator(".alert-success")).isVisible();
            page.locator("form[action='/settings/mail/trial'] button").click();
            assertThat(page.locator(".alert-danger")).containsText("535");
            window.checkAccessibility();
            window.picture(name + "-mail-refused");
            page.locator("#password").fill("hemmeligt");
            page.locator("form[action='/settings/mail'] button").click();
            page.locator("form[action='/settings/mail/trial'] button").click();
            assertThat(page.locator(".alert-success")).containsText(me.email().value());
            assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();

            window.go("/settings/outbox")
                    .locator("form[action='/settings/outbox/send-kept'] button")
                    .click();
            assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 2)).isTrue();
        }
    }

    @Test
    void whoReadsAMailThatMayLetThemInLeavesATrace() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        UUID mail = UUID.randomUUID();
        organisations.in(
                me.organisation(), () -> jdbc.sql("""
            insert into mail (id, send_key, to_address, to_name, subject, plain, html, state, created_at, changed_at)
            values (:id, 'reset:x', 'vera@example.dk', 'Vera', 'Ny adgangskode', 'link', 'link', 'kept',
                    current_timestamp, current_timestamp)
            """).param("id", mail).update());
        try (var window = browsers.open(me, Device.DESK)) {
            window.go("/settings/outbox/" + mail);
        }
        String read = organisations.in(
                me.organisation(),
                () -> jdbc.sql("select subject from audit_entry where action = 'mail.read' and actor_id = :me")
                        .param("me", me.id().value())
                        .query(String.class)
                        .single());
        org.assertj.core.api.Assertions.assertThat(read).isEqualTo(mail.toString());
    }

    @Test
    void theStoredPasswordGoesToNoOtherServer() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/settings/mail");
            page.locator("#host").fill("smtp.nordlys.dk");
            page.locator("#user").fill("bruger");
            page.locator("#password").fill("hemmeligt");
            page.locator("#from").fill("fortaler@nordlys.dk");
            page.locator("form[action='/settings/mail'] button").click();
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.content()).doesNotContain("hemmeligt");
            page.locator("#fromName").fill("Et andet navn");
            page.locator("form[action='/settings/mail'] button").click();
            assertThat(page.locator(".alert-success")).isVisible();
            page.locator("#host").fill("smtp.ond.example");
            page.locator("form[action='/settings/mail'] button").click();
            assertThat(page.locator("#password")).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void aFormThatCannotBeReadIsAnsweredWithAllThatIsWrong() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        try (Visitor visitor = new Visitor(browsers, me)) {
            Answer answer = visitor.post(
                    "/settings/mail",
                    "host=smtp.nordlys.dk&port=abc&security=NONE&user=&password=&from=nej&fromName=Nordlys");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("value=\"abc\"", "læse. Skriv det", "Skriv en e-mailadresse");
        }
    }

    @Test
    void settingsAreForAdministrators() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (var window = browsers.open(me, Device.DESK)) {
            for (String path : new String[] {"/settings", "/settings/mail", "/settings/outbox"}) {
                assertThat(window.page().navigate(browsers.address() + path).status())
                        .isEqualTo(403);
            }
        }
    }
}
