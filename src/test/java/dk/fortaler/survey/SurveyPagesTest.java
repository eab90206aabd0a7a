package dk.fortaler.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager writes a survey and sends it out; people answer on a phone without scripts; somebody asks to take part. */
@FortalerTest
class SurveyPagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Letters letters;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void fromTheReadyTemplateToAnAnswerAndAnApplication(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        TestPerson colleague = organisations.aPerson(me.organisation(), "Søren Ærøskøbing", language);
        for (int i = 0; i < 5; i++) {
            organisations.aPerson(me.organisation(), "Kollega " + i, language);
        }
        String name = "survey-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/surveys");
            window.checkAccessibility();
            window.picture(name + "-empty");
            link(page, texts.text("survey.new")).first().click();
            window.checkAccessibility();
            button(page, texts.text("survey.new.template.go")).click();
            assertThat(page.locator("h1")).hasText(texts.text("survey.template.title"));
            window.checkAccessibility();
            window.picture(name + "-draft");
            aScaleIsAdded(window, page, texts, name);
            aQuestionWaitsForAnother(window, page, texts, name);
            page.locator("a[href$='/preview']").click();
            assertThat(page.locator("button[disabled]")).isVisible();
            window.checkAccessibility();
            window.picture(name + "-preview");
            page.locator(".guest-notice a").click();
            page.locator("a[href$='/opening']").click();
            window.checkAccessibility();
            window.picture(name + "-opening");
            page.locator("input[name=way][value=both]").check();
            button(page, texts.text("survey.open.now")).click();
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.locator("main"))
                    .containsText(
                            "7",
                            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(20_000));
            window.checkAccessibility();
            window.picture(name + "-running");
            page.locator("a[href$='/poster']").click();
            window.checkAccessibility();
            window.picture(name + "-poster");
        }
        String letter =
                waitFor(() -> letters.link(me.organisation(), colleague.email().value()));
        anAnswerWithoutScripts(colleague, letter, texts, name);
    }

    private void aScaleIsAdded(Browsers.Window window, Page page, Texts texts, String name) {
        page.locator("a[href*='kind=scale']").click();
        window.checkAccessibility();
        page.locator("[name=from]").fill("9");
        button(page, texts.text("survey.save")).last().click();
        assertThat(page.locator(".alert-danger")).containsText(texts.text("survey.problem.no-text"));
        assertThat(page.locator(".alert-danger")).containsText(texts.text("survey.problem.scale-too-wide"));
        page.locator("[name=from]").fill("1");
        page.locator("[name=textDa]").fill("Hvor <b>stolt</b> er du?");
        button(page, texts.text("survey.save")).last().click();
        assertThat(page.locator(".survey-questions")).containsText("Hvor <b>stolt</b> er du?");
        assertThat(page.locator(".survey-questions")).containsText(texts.text("survey.problem.no-text.en"));
        window.picture(name + "-scale");
    }

    private void aQuestionWaitsForAnother(Browsers.Window window, Page page, Texts texts, String name) {
        page.locator("a[href*='kind=multiple']").click();
        page.locator("[name=textDa]").fill("Hvad er du stolt af?");
        page.locator("[name=textEn]").fill("What are you proud of?");
        page.locator("[name=optionDa]").nth(0).fill("Holdet");
        button(page, texts.text("survey.question.options.more")).click();
        assertThat(page.locator("[name=optionDa]")).hasCount(4);
        assertThat(page.locator("[name=optionDa]").nth(0)).hasValue("Holdet");
        button(page, texts.text("survey.save")).last().click();
        assertThat(page.locator(".alert-danger")).containsText(texts.text("survey.problem.few-options"));
        page.locator("[name=optionDa]").nth(3).fill("Huset");
        page.locator("[value=option-up-3]").click();
        assertThat(page.locator("[name=optionDa]").nth(2)).hasValue("Huset");
        page.locator("summary").click();
        page.locator("input[name=on][value$=':yes']").check();
        window.checkAccessibility();
        window.picture(name + "-question");
        button(page, texts.text("survey.save")).last().click();
        assertThat(page.locator(".survey-questions")).containsText(texts.text("survey.template.wishes_to_join.yes"));
        page.locator(".survey-questions li")
                .last()
                .locator("[name=to][value=up]")
                .click();
        assertThat(page.locator(".survey-questions li").last()).containsText("stolt</b>");
    }

    private void anAnswerWithoutScripts(TestPerson colleague, String letter, Texts texts, String name) {
        // Keys, as Playwright cannot try a click again where scripts are off.
        try (var phone = browsers.openWithoutScripts(colleague, Device.PHONE)) {
            phone.page().context().clearCookies();
            Page page = phone.go(letter);
            assertThat(page.locator("h1")).hasText(texts.text("survey.template.title"));
            phone.picture(name + "-answer");
            assertThat(page.getByText(texts.text("survey.template.mentions_work")))
                    .isHidden();
            page.locator(".guest-button").press("Enter");
            assertThat(page.locator(".guest-errors")).isVisible();
            phone.picture(name + "-answer-refused");
            page.locator("input[value=linkedin]").first().check();
            assertThat(page.getByText(texts.text("survey.template.mentions_work")))
                    .isVisible();
            page.locator("input[value=maybe]").check();
            assertThat(page.getByText(texts.text("survey.template.training"))).isVisible();
            page.locator("textarea").fill("Fint <script>");
            phone.picture(name + "-answer-filled");
            page.locator(".guest-button").press("Enter");
            assertThat(page.locator("h1")).hasText(texts.text("survey.thanks.title"));
            assertThat(page.url()).doesNotContain(letter.substring("/survey/".length()));
            phone.picture(name + "-thanks");
            page.locator(".guest-button").press("Enter");
            page.locator("#name").fill("Søren");
            page.locator(".guest-button").press("Enter");
            assertThat(page.locator(".guest-error")).hasText(texts.text("web.form.missing"));
            page.locator("#email").fill(colleague.email().value());
            phone.picture(name + "-join");
            page.locator(".guest-button").press("Enter");
            assertThat(page.locator("h1")).hasText(texts.text("programmes.join.sent.title"));
            assertThat(phone.go(letter).locator("h1")).hasText(texts.text("survey.already.title"));
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    private static String waitFor(java.util.function.Supplier<String> what) {
        for (int i = 0; ; i++) {
            try {
                return what.get();
            } catch (RuntimeException notYet) {
                if (i > 100) {
                    throw notYet;
                }
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
