package dk.fortaler.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The map, its steps, the way through the first four, the story so far, and the page for the management. */
@FortalerTest
class LaunchPagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    private LaunchedCompany company;

    @BeforeEach
    void company(@Autowired ApplicationContext application) {
        company = LaunchedCompany.in(application);
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void theMapFollowsTheData(Language language, Device device, ColorScheme scheme) {
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        String name = "launch-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/launch");
            assertThat(page.locator(".launch-done")).hasCount(0);
            assertThat(page.locator(".launch-begin")).isVisible();
            window.checkAccessibility();
            window.picture(name + "-1-empty");
            company.halfWay(me);
            page = window.go("/launch");
            assertThat(page.locator(".launch-begin")).hasCount(0);
            assertThat(page.locator(".launch-done")).hasCount(3);
            assertThat(page.locator(".launch-now")).hasCount(1);
            window.checkAccessibility();
            window.picture(name + "-2-half");
            company.allTheWay(me);
            page = window.go("/launch");
            assertThat(page.locator(".launch-done")).hasCount(10);
            window.checkAccessibility();
            window.picture(name + "-3-all");
            window.go("/launch/timeline");
            window.checkAccessibility();
            window.picture(name + "-4-timeline");
            window.go("/launch/networks");
            window.checkAccessibility();
            window.picture(name + "-5-step");
        }
    }

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void aStepIsLeftOutWithAReasonAndTakenUpAgain(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        String name = "launch-skip-" + language.tag();
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/launch/management");
            window.checkAccessibility();
            page.locator(".launch-skip > summary").click();
            page.locator(".launch-skip button").click();
            assertThat(page.locator(".invalid-feedback")).hasText(texts.text("journey.skip.reason.missing"));
            window.checkAccessibility();
            page.locator("#reason").fill("Direktøren <b>begyndte</b> selv");
            page.locator(".launch-skip button").click();
            assertThat(page.locator(".launch-quote")).hasText("Direktøren <b>begyndte</b> selv");
            assertThat(page.locator("main")).containsText("Anne Holm");
            window.checkAccessibility();
            window.picture(name);
            assertThat(window.go("/launch").locator(".launch-skipped")).hasCount(1);
            assertThat(page.locator("main")).containsText("Direktøren <b>begyndte</b> selv");
            window.checkAccessibility();
            window.go("/launch/management")
                    .locator("form[action='/launch/resume'] button")
                    .click();
            assertThat(page.locator(".launch-quote")).hasCount(0);
            assertThat(window.go("/launch").locator(".launch-skipped")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aNewManagerIsLedThroughTheFirstFour(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        String name = "begin-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/launch");
            page.locator(".launch-begin a").click();
            assertThat(page.locator("[aria-current=step]")).containsText(texts.text("journey.management.title"));
            window.checkAccessibility();
            window.picture(name + "-1");
            assertThat(window.go("/programmes").locator(".shell-notice")).hasCount(0);
            window.go("/launch/begin").locator("button[value=networks]").click();
            assertThat(page.locator(".shell-notice")).containsText(texts.text("journey.management.title"));
            window.checkAccessibility();
            page.locator("#name").fill("Salg");
            page.locator("main form .btn-primary").click();
            assertThat(page).hasURL(Pattern.compile(".*/programmes/[^/]+/networks"));
            page.locator("[name=network][value=linkedin]").check();
            page.locator(".choice-decide button").click();
            page.locator(".shell-notice a").click();
            assertThat(page.locator(".launch-done")).containsText(texts.text("journey.networks.title"));
            company.prepared(me);
            assertThat(window.go("/goals").locator(".shell-notice"))
                    .containsText(texts.text("journey.begin.notice.done"));
            window.picture(name + "-2-notice");
            page.locator(".shell-notice a").click();
            assertThat(page.locator("h2").first()).hasText(texts.text("journey.begin.done.title"));
            window.checkAccessibility();
            window.picture(name + "-3-done");
            page.locator(".launch-begin button").click();
            assertThat(page.locator("h1")).hasText(texts.text("journey.title"));
            assertThat(window.go("/goals").locator(".shell-notice")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK", "EN, PHONE"})
    void theStatusIsOnePageAndExecutivesMayReadIt(Language language, Device device) {
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        company.halfWay(me);
        company.allTheWay(me);
        for (int i = 0; i < 7; i++) {
            company.aGoal(me, "Et temmelig langt navn på et mål, som nogen har skrevet i et langt møde " + i);
        }
        TestPerson boss = organisations.aPerson(me.organisation(), "Direktør Lund", language, Role.EXECUTIVE);
        try (var window = browsers.open(boss, device, ColorScheme.LIGHT, language)) {
            Page page = window.go("/launch/status");
            assertThat(page.locator(".status-steps li")).hasCount(12);
            window.checkAccessibility();
            window.picture("status-" + language.tag());
            assertThat(pagesOf(page.pdf(new Page.PdfOptions()
                            .setPreferCSSPageSize(true)
                            .setPath(
                                    java.nio.file.Path.of("target", "pictures", "status-" + language.tag() + ".pdf")))))
                    .isEqualTo(1);
            assertThat(page.navigate(browsers.address() + "/launch").status()).isEqualTo(403);
        }
    }

    @Test
    void anEmployeeHasNoBusinessHere() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        try (var window = browsers.open(me, Device.DESK)) {
            for (String path :
                    new String[] {"/launch", "/launch/status", "/launch/begin", "/launch/timeline", "/launch/survey"}) {
                assertThat(window.page().navigate(browsers.address() + path).status())
                        .as(path)
                        .isEqualTo(403);
            }
        }
    }

    private static long pagesOf(byte[] pdf) {
        return Pattern.compile("/Type\\s*/Page[^s]")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
