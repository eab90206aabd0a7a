package dk.fortaler.programmes.club;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a page on the intranet to a member, without anybody's help. */
@FortalerTest
class ClubPagesTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    Letters letters;

    @Autowired
    Browsers browsers;

    @Autowired
    Programmes programmes;

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK", "DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aColleagueAppliesIsAcceptedAndIsAMember(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson manager = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        TestPerson ida = organisations.aNewcomer(manager.organisation(), "Ida Lind", language);
        UUID programme = content.aProgrammeWith(manager.organisation(), "Vindfolket", manager);
        String name = "club-" + (language + "-" + device).toLowerCase(Locale.ROOT);
        String club;
        try (var window = browsers.open(manager, device, scheme, language)) {
            club = openTheCall(window, programme, texts, name);
        }
        try (var window = browsers.open(null, device, scheme, language)) {
            Page page = window.go(club + "?lang=" + language.tag());
            window.checkAccessibility();
            window.picture(name + "-1-page");
            page.locator("#name").fill("Ida Lind");
            page.locator("#email").fill(ida.email().value());
            page.locator("textarea").fill("Fordi det er sjovt");
            button(page, texts.text("calls.page.apply")).click();
            assertThat(page.locator("h1")).hasText(texts.text("calls.page.received.title"));
            window.checkAccessibility();
        }
        try (var window = browsers.open(manager, device, scheme, language)) {
            accept(window, programme, texts, name);
        }
        String link = letters.link(manager.organisation(), ida.email().value());
        try (var window = browsers.open(null, device, scheme, language)) {
            join(window, link, texts, name);
        }
        assertThat(organisations.in(
                        manager.organisation(), () -> programmes.isMember(new ProgrammeId(programme), ida.id())))
                .isTrue();
    }

    /** Answers the path of the call's page. */
    private static String openTheCall(Browsers.Window window, UUID programme, Texts texts, String name) {
        Page page = window.go("/programmes/" + programme + "/cohorts");
        page.locator("#name").fill("Hold 1");
        page.locator("#startsOn").fill("2040-03-01");
        page.locator("#seats").fill("12");
        button(page, texts.text("calls.cohort.add")).click();
        assertThat(page.locator(".alert-success")).isVisible();
        window.checkAccessibility();
        window.picture(name + "-0-cohorts");
        window.go("/programmes/" + programme + "/call");
        page.locator("[name=state][value=exclusive]").check();
        page.locator("#cohort").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("details.card > summary").click();
        page.locator("#q-0-danish").fill("Hvorfor har du lyst?");
        page.locator("#q-0-english").fill("Why do you feel like it?");
        button(page, texts.text("programmes.save")).click();
        assertThat(page.locator("#club-page")).isVisible();
        window.checkAccessibility();
        window.picture(name + "-0-call");
        return page.locator("#club-page").inputValue().replaceFirst("https?://[^/]+", "");
    }

    private static void accept(Browsers.Window window, UUID programme, Texts texts, String name) {
        Page page = window.go("/programmes/" + programme);
        window.checkAccessibility();
        window.picture(name + "-2-overview");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(texts.text("programmes.todo.read.go"))
                                .setExact(true))
                .click();
        page.locator("a[href*='/applications/']").click();
        page.locator("[name=vote][value=yes]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        button(page, texts.text("calls.review.vote")).click();
        assertThat(page.locator(".alert-success")).isVisible();
        window.checkAccessibility();
        window.picture(name + "-3-application");
        button(page, texts.text("calls.review.accept")).click();
        assertThat(page).hasURL(Pattern.compile(".*/applications"));
        assertThat(page.locator("main")).containsText(texts.text("calls.applications.accepted", Map.of("count", 1)));
        window.picture(name + "-3-applications");
    }

    private static void join(Browsers.Window window, String link, Texts texts, String name) {
        Page page = window.go(link);
        window.checkAccessibility();
        window.picture(name + "-4-invited");
        page.locator("[name=agree][value=shown_to_colleagues]").check();
        button(page, texts.text("club.yes")).click();
        assertThat(page).hasURL(Pattern.compile(".*/invitation/.*"));
        page.locator("#password").fill("vindmøller drejer langsomt i nat");
        page.locator("#password").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/(start|feed)"));
        window.go("/club");
        assertThat(page.locator("main")).containsText("Vindfolket");
        window.checkAccessibility();
        window.picture(name + "-5-own");
        window.go("/club/consent");
        window.checkAccessibility();
        window.picture(name + "-6-consent");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
