package dk.fortaler.goals.conversions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.goals.Measure;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.furniture.TestGoals;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class ConversionPagesTest {
    private static final String PERSONS_BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Test
    void whoMakesALinkIsToldWhetherTheirPagesGetTheSharesSign() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.PROGRAMME_MANAGER);
        Texts texts = Texts.of(Language.EN);
        try (Visitor visitor = new Visitor(browsers, me)) {
            String made = visitor.post(
                            "/conversions/links", "kind=lead&name=Offer&target=https%3A%2F%2Fnordlys.example%2Foffer")
                    .location()
                    .orElseThrow();
            assertThat(visitor.get(made).body())
                    .contains(texts.text("conversions.sign.add"), "href=\"/links#content\"");
            visitor.post(
                    "/links/utm",
                    "source=%7Bnetwork%7D&medium=social&campaign=%7Bprogramme%7D&term=%7Blink%7D&content=%7Bitem%7D&namesPersons=false");
            assertThat(visitor.get(made).body())
                    .contains(texts.text("conversions.sign.there", java.util.Map.of("parameter", "utm_term")))
                    .doesNotContain(texts.text("conversions.sign.add"));
        }
    }

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void aManagerTakesConversionsInByAllThreeWaysAndSeesTheGoalMove(
            Language language, Device device, ColorScheme scheme) throws IOException, InterruptedException {
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        UUID goal = goals.aGoal(me, Measure.LEADS, "programme", programme, 10);
        String name = "conversions-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            var visit = new Visit(window, Texts.of(language), name);
            visit.look("/conversions", "empty");
            String called = visit.makesAHookAndTriesIt(programme);
            assertThat(called).contains("\"outcome\":\"counted\"");
            assertThat(visit.goal(goal)).hasText("1");
            visit.writesOneDownAndTakesItBack();
            assertThat(visit.goal(goal)).hasText("1");
            visit.makesALinkAndFollowsIt(programme);
            assertThat(visit.goal(goal)).hasText("2");
            visit.look("/conversions", "full");
            visit.look("/conversions/mine", "mine");
        }
    }

    /** One person's way through the pages. */
    private record Visit(Browsers.Window window, Texts texts, String name) {
        private Page page() {
            return window.page();
        }

        void look(String path, String what) {
            window.go(path);
            see(what);
        }

        private void see(String what) {
            window.checkAccessibility();
            window.picture(name + "-" + what);
        }

        Locator goal(UUID goal) {
            window.go("/goals/" + goal);
            return page().locator(".goal-now-figures .goal-figures strong");
        }

        /** With the very script that the page shows, but for the mark of a test. */
        String makesAHookAndTriesIt(UUID programme) throws IOException, InterruptedException {
            link("hooks.new").first().click();
            see("hook-form");
            button("hooks.make").click();
            assertThat(page().locator(".invalid-feedback")).hasText(texts.text("web.form.missing"));
            page().locator("#name").fill("CRM <b>");
            page().locator("#programme").selectOption(programme.toString());
            button("hooks.make").click();
            assertThat(page().locator("#secret")).hasValue(java.util.regex.Pattern.compile("whsec_.{44}"));
            see("hook-made");
            String script = page().locator("#example").textContent().replace(",\"test\":true", "");
            Process bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script).start();
            bash.getOutputStream().close();
            String answer = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(bash.waitFor()).isZero();
            window.go("/conversions/hooks");
            see("hooks");
            page().locator("main .list-group-item").first().click();
            assertThat(page().locator("#secret")).hasCount(0);
            assertThat(page().locator(".hook-deliveries")).containsText(texts.text("hooks.outcome.counted"));
            see("hook");
            return answer;
        }

        void writesOneDownAndTakesItBack() {
            window.go("/conversions");
            link("conversions.new").first().click();
            see("form");
            page().locator("input[value=lead]").check(new Locator.CheckOptions().setForce(true));
            page().locator("#amount").fill("25000");
            page().locator("#note").fill("Varmepumper <i>");
            button("conversions.count").click();
            assertThat(page().locator(".alert-success")).isVisible();
            Locator fresh = page().locator(".contact-new");
            assertThat(fresh).containsText("Varmepumper <i>");
            see("written");
            fresh.getByRole(AriaRole.BUTTON).click();
            assertThat(page().locator(".alert-success")).hasText(texts.text("conversions.removed"));
            assertThat(page().getByText("Varmepumper")).hasCount(0);
        }

        void makesALinkAndFollowsIt(UUID programme) {
            window.go("/conversions/links");
            see("links-empty");
            link("conversions.link.new").first().click();
            see("link-form");
            page().locator("input[value=lead]").check(new Locator.CheckOptions().setForce(true));
            page().locator("#name").fill("Tak <b>");
            page().locator("#target").fill(page().url().replaceAll("(https?://[^/]+).*", "$1/goals?from=thanks"));
            page().locator("#programme").selectOption(programme.toString());
            button("conversions.link.make").click();
            assertThat(page().locator(".qr-code")).isVisible();
            see("link");
            String address = page().locator("#address").inputValue();
            String own = page().url();
            // As it is, it says that it has no head, and such a browser is a machine.
            page().context().setExtraHTTPHeaders(java.util.Map.of("User-Agent", PERSONS_BROWSER));
            for (int i = 0; i < 2; i++) {
                page().navigate(address);
                assertThat(page()).hasURL(java.util.regex.Pattern.compile(".*/goals\\?from=thanks"));
            }
            page().navigate(own);
            assertThat(page().locator(".page-header"))
                    .containsText(texts.text("conversions.link.counts.lead", java.util.Map.of("count", 1)));
        }

        private Locator link(String key) {
            return page().locator("main, .page-header")
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions()
                                    .setName(texts.text(key))
                                    .setExact(true));
        }

        private Locator button(String key) {
            return page().locator("main")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(texts.text(key)));
        }
    }
}
