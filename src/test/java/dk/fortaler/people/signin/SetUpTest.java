package dk.fortaler.people.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class SetUpTest {
    private static final String PASSWORD = "tre grønne pærer på en mur";

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SetupKey key;

    @Autowired
    SetUp setUp;

    @BeforeEach
    void anInstallationThatIsNotSetUp() {
        jdbc.sql("update installation set set_up_at = null, setup_key_hash = null")
                .update();
        jdbc.sql("delete from attempt").update();
    }

    @Test
    void whoRemovedTheDemoReadsThatItIsGoneAndWhichKeyWorks() {
        try (Visitor visitor = new Visitor(browsers, null)) {
            assertThat(visitor.get("/?removed=demo").location())
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/setup?removed=demo"));
            assertThat(visitor.get("/setup?removed=demo").body()).contains("alert-success");
        }
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void whoHasTheKeySetsUpTheOrganisationAndLaterSignsInAgain(Language language, Device device, ColorScheme scheme) {
        String name = "setup-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        String email = name + "@nordlys.dk";
        try (var window = browsers.open(null, device, scheme, language)) {
            Page page = window.go("/");
            assertThat(page).hasURL(browsers.address() + "/setup");
            window.checkAccessibility();
            window.go("/setup?key=" + key.make());
            window.checkAccessibility();
            window.picture(name);
            page.locator("#organisation").fill("Nordlys A/S");
            page.locator("#name").fill("Anne Holm");
            page.locator("#email").fill("anne");
            page.locator("#password").fill("Nordlys2026!!");
            page.locator("form:has(#password) button").click();
            assertThat(page.locator("#email-note .invalid-feedback")).isVisible();
            assertThat(page.locator("#password-note .invalid-feedback")).isVisible();
            assertThat(page.locator("#name")).hasValue("Anne Holm");
            window.checkAccessibility();
            window.picture(name + "-refused");
            page.locator("#email").fill(email);
            page.locator("#password").fill(PASSWORD);
            page.locator("form:has(#password) button").click();
            page.waitForURL(address -> !address.contains("/setup"));
            assertThat(window.go("/menu").locator("h1")).hasText("Menu");
        }
        try (var window = browsers.open(null, device, scheme, language)) {
            Page page = window.go("/menu");
            assertThat(page).hasURL(browsers.address() + "/sign-in?then=%2Fmenu");
            window.checkAccessibility();
            page.locator("#email").fill(email.toUpperCase(Locale.ROOT));
            page.locator("#password").fill("forkert adgangskode");
            page.locator("form:has(#password) button").click();
            assertThat(page.locator("[role=alert]")).isVisible();
            window.checkAccessibility();
            window.picture(name + "-sign-in");
            page.locator("#password").fill(PASSWORD);
            page.locator("form:has(#password) button").click();
            page.waitForURL(browsers.address() + "/menu");
        }
    }

    @Test
    void afterwardsThePageIsGoneAndTheKeyOpensNothing() {
        String spent = key.make();
        assertThat(setUp.carryOut(order("en@nordlys.dk"))).isPresent();
        assertThat(key.opens(spent)).isFalse();
        try (var window = browsers.open(null, Device.DESK)) {
            assertThat(window.page()
                            .navigate(browsers.address() + "/setup?key=" + spent)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void ofManyAtTheSameInstantOneSetsUp() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Optional<?>>> attempts = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String email = "nr" + i + "@nordlys.dk";
                attempts.add(() -> setUp.carryOut(order(email)));
            }
            int winners = 0;
            for (Future<Optional<?>> attempt : threads.invokeAll(attempts)) {
                winners += attempt.get().isPresent() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
    }

    @Test
    void aWrongKeyIsToldSoAndGuessingIsSlowedDown() {
        String right = key.make();
        try (var window = browsers.open(null, Device.PHONE)) {
            for (int i = 0; i < 50; i++) {
                window.page().request().get(browsers.address() + "/setup?key=guess-" + i);
            }
            assertThat(window.page()
                            .request()
                            .get(browsers.address() + "/setup?key=" + right)
                            .text())
                    .contains("id=\"key\"")
                    .doesNotContain("id=\"password\"");
        }
    }

    private static NewOrganisation.Order order(String email) {
        return new NewOrganisation.Order(
                "Nordlys",
                Language.DA,
                java.time.ZoneId.of("Europe/Copenhagen"),
                "Anne",
                new dk.fortaler.kernel.identity.EmailAddress(email),
                "a hash");
    }
}
