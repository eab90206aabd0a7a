package dk.fortaler.businesscase.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Decimals;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Browsers.Window;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From an organisation without anything to a case that an executive has approved. */
@FortalerTest
class CaseJourneyTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Letters letters;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerBuildsACaseAndAnExecutiveApprovesIt(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        TestPerson leader = organisations.aPerson(me.organisation(), "Lone Vinge", language, Role.EXECUTIVE);
        String name = "case-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (Window window = browsers.open(me, device, scheme, language)) {
            calculate(window, texts, name);
            ask(window, texts, leader.name());
            question(leader, device, scheme, texts, name);
            reply(window, texts, leader.name(), name);
            approve(leader, device, scheme, texts, name);
            see(window, texts, leader.name(), name);
        }
    }

    /** The script does at once what the form does when it is sent. */
    @Test
    void anotherCurrencyTurnsTheUsualAmountsAtOnceAndLeavesTheTypedOnes() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (Window window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/business-case/new");
            page.locator(".case-group").nth(2).locator("summary").click();
            page.locator("#dialogue").fill("2001");
            page.locator("#currency").selectOption("EUR");
            assertThat(page.locator("#hire")).hasValue(usual(Currency.EUR));
            assertThat(page.locator("#dialogue")).hasValue("2001");
            assertThat(page.locator(".case-result td").first()).containsText("€");
            page.locator("#currency").selectOption("DKK");
            assertThat(page.locator("#hire")).hasValue(usual(Currency.DKK));
        }
    }

    private static String usual(Currency currency) {
        return Decimals.typed(Language.DA, Input.HIRE.usual(currency).getFirst());
    }

    private static void calculate(Window window, Texts texts, String name) {
        Page page = window.go("/business-case");
        window.checkAccessibility();
        window.picture(name + "-1-empty");
        link(page, texts.text("businesscase.empty.action")).click();
        window.checkAccessibility();
        page.locator("#title").fill("Ambassadører <b>2027</b>");
        page.locator("#purpose").fill("Flere skal kende os.");
        String before = page.locator(".case-result td").nth(1).textContent();
        page.locator("#employees").fill("-5");
        assertThat(page.locator("#case-outcome")).containsText(texts.text("businesscase.outcome.none"));
        page.locator("#employees").fill("400");
        assertThat(page.locator(".case-result td").nth(1)).not().hasText(before);
        page.locator(".case-group").nth(2).locator("summary").click();
        page.locator("input[name=media][value=clicks]").check();
        page.locator(".case-group").nth(4).locator("> summary").click();
        Locator theme = page.locator(".case-facts-theme").first();
        theme.locator("summary").click();
        theme.locator("input[name=fact]").first().check();
        assertThat(theme.locator("summary")).containsText(Pattern.compile("\\b1\\D+5\\b"));
        window.checkAccessibility();
        button(page, texts.text("businesscase.save")).click();
        assertThat(page.locator(".alert-success")).isVisible();
        window.checkAccessibility();
        window.picture(name + "-2-numbers");
        button(page, texts.text("businesscase.publish")).click();
        assertThat(page.locator(".alert-success")).isVisible();
    }

    private static void ask(Window window, Texts texts, String leader) {
        Page page = window.page();
        window.checkAccessibility();
        button(page, texts.text("businesscase.executives.add") + ": " + leader).click();
        button(page, texts.text("businesscase.executives.send.to", Map.of("name", leader)))
                .click();
        assertThat(page.locator(".alert-success")).containsText(leader);
    }

    private Window decide(TestPerson leader, Device device, ColorScheme scheme) {
        Window window = browsers.open(null, device, scheme, leader.language());
        window.go(letters.link(leader.organisation(), leader.email().value()));
        return window;
    }

    private void question(TestPerson leader, Device device, ColorScheme scheme, Texts texts, String name) {
        try (Window window = decide(leader, device, scheme)) {
            Page page = window.page();
            window.checkAccessibility();
            window.picture(name + "-3-decision");
            button(page, texts.text("businesscase.answer.send")).click();
            assertThat(page.locator("#choice-note")).containsText(texts.text("businesscase.answer.choose"));
            page.locator("input[name=answer][value=question]").check();
            button(page, texts.text("businesscase.answer.send")).click();
            assertThat(page.locator(".invalid-feedback")).hasText(texts.text("businesscase.answer.words.missing"));
            window.checkAccessibility();
            page.locator("#words").fill("Hvem har tid til det?");
            button(page, texts.text("businesscase.answer.send")).click();
            assertThat(page.locator(".alert-success")).isVisible();
            window.checkAccessibility();
        }
    }

    private static void reply(Window window, Texts texts, String leader, String name) {
        Page page = window.page();
        page.reload();
        assertThat(page.locator(".case-words")).hasText("Hvem har tid til det?");
        page.locator("textarea").fill("Et kvarter om ugen er nok.");
        window.checkAccessibility();
        window.picture(name + "-4-question");
        button(page, texts.text("businesscase.reply.send")).click();
        assertThat(page.locator(".alert-success")).containsText(leader);
    }

    private void approve(TestPerson leader, Device device, ColorScheme scheme, Texts texts, String name) {
        try (Window window = decide(leader, device, scheme)) {
            Page page = window.page();
            assertThat(page.locator(".case-reply")).containsText("Et kvarter om ugen er nok.");
            page.locator("input[name=answer][value=approve]").check();
            page.locator("input[name=part]").check();
            button(page, texts.text("businesscase.answer.send")).click();
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.locator(".case-approved")).containsText(leader.name());
            window.checkAccessibility();
            window.picture(name + "-5-approved");
        }
    }

    private static void see(Window window, Texts texts, String leader, String name) {
        Page page = window.page();
        page.reload();
        assertThat(page.locator(".case-verdict")).containsText(texts.text("businesscase.answer.approve"));
        window.checkAccessibility();
        window.picture(name + "-6-answers");
        link(page, texts.text("businesscase.tab.present")).click();
        assertThat(page.locator(".case-approved")).containsText(leader);
        window.checkAccessibility();
        window.picture(name + "-7-present");
        link(page, texts.text("businesscase.tab.actual")).click();
        window.checkAccessibility();
        window.picture(name + "-8-actual");
        window.go("/business-case/leaders");
        assertThat(page.locator("main")).containsText(texts.text("businesscase.leaders.state.person"));
        window.checkAccessibility();
        window.picture(name + "-9-leaders");
        window.go("/business-case");
        window.checkAccessibility();
    }

    @Test
    void withoutScriptsAButtonCalculatesAndNothingTypedIsLost() {
        Texts texts = Texts.of(Language.DA);
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (Window window = browsers.openWithoutScripts(me, Device.PHONE)) {
            Page page = window.go("/business-case/new");
            page.locator("#title").fill("Uden script");
            page.locator("#employees").fill("1000000000000");
            button(page, texts.text("businesscase.calculate")).click();
            assertThat(page.locator("#employees-note")).containsText(texts.text("businesscase.error.people"));
            assertThat(page.locator("#employees")).hasValue("1000000000000");
            page.locator("#employees").fill("1.000");
            button(page, texts.text("businesscase.calculate")).click();
            assertThat(page.locator(".case-result")).isVisible();
            assertThat(page.locator("#title")).hasValue("Uden script");
            window.go("/business-case");
            assertThat(page.locator(".empty-title")).isVisible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
