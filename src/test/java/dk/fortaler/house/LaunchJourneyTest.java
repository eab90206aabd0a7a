package dk.fortaler.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Browsers.Window;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The launch from an empty organisation: the management says yes, forty colleagues answer, a goal and the networks
 * follow from it, and the launch map knows by itself. Each step is entered by the door that the map offers.
 */
@FortalerTest
class LaunchJourneyTest {
    private static final int COLLEAGUES = 40;
    private static final String EXECUTIVE = "lone.vinge@example.dk";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Letters letters;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "DA, PHONE, DARK", "EN, PHONE, LIGHT", "EN, DESK, DARK"})
    void fromNothingToFourStepsDone(Language language, Device device, ColorScheme scheme) {
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER);
        String name = "journey-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (Window window = browsers.open(me, device, scheme, language)) {
            Walk walk = new Walk(window, window.page(), Texts.of(language), me, name);
            walk.begin();
            walk.makeACase();
            try (Window executive = browsers.open(null, device, scheme, language)) {
                walk.approve(executive);
            }
            walk.bringTheStaffIn();
            walk.ask();
            everybodyAnswers(me);
            walk.close();
            walk.setAGoal();
            walk.chooseNetworks();
            walk.seeTheMap();
        }
    }

    private void everybodyAnswers(TestPerson me) {
        Random random = new Random(40);
        try (Visitor colleague = new Visitor(browsers, null)) {
            for (int i = 0; i < COLLEAGUES; i++) {
                String link = letters.link(me.organisation(), email(i));
                var thanks = colleague.postAsIs(
                        link, SimulatedAnswer.to(colleague.get(link).body(), random));
                assertThat(thanks.location())
                        .as("where answer %d leads", i)
                        .hasValueSatisfying(where -> assertThat(where).startsWith("/survey/thanks/"));
            }
        }
    }

    private static String email(int colleague) {
        return "kollega" + colleague + "@example.dk";
    }

    private final class Walk {
        private final Window window;
        private final Page page;
        private final Texts texts;
        private final TestPerson me;
        private final String name;

        Walk(Window window, Page page, Texts texts, TestPerson me, String name) {
            this.window = window;
            this.page = page;
            this.texts = texts;
            this.me = me;
            this.name = name;
        }

        void begin() {
            window.go("/launch");
            assertThat(page.locator(".launch-done")).hasCount(0);
            look("1-empty");
            page.locator(".launch-begin a").click();
            look("2-begin");
        }

        void makeACase() {
            enter("management");
            page.locator("#title").fill("Ambassadører 2027");
            page.locator("#employees").fill("" + COLLEAGUES);
            button("businesscase.save").click();
            assertThat(page.locator(".alert-success")).isVisible();
            look("3-case");
            button("businesscase.publish").click();
            page.locator("#name").fill("Lone Vinge");
            page.locator("#email").fill(EXECUTIVE);
            button("businesscase.executives.add").click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(texts.text(
                                            "businesscase.executives.send.to", Map.of("name", "Lone Vinge"))))
                    .click();
            assertThat(page.locator(".alert-success")).containsText("Lone Vinge");
            look("4-executives");
        }

        void approve(Window executive) {
            Page theirs = executive.go(letters.link(me.organisation(), EXECUTIVE));
            theirs.locator("input[name=answer][value=approve]").check();
            theirs.locator("input[name=part]").check();
            executive.checkAccessibility();
            executive.picture(name + "-5-decision");
            theirs.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(texts.text("businesscase.answer.send")))
                    .click();
            assertThat(theirs.locator(".case-approved")).containsText("Lone Vinge");
            assertThat(letters.link(me.organisation(), me.email().value())).endsWith("/executives");
        }

        /** The survey's step asks for people first. */
        void bringTheStaffIn() {
            enter("survey");
            assertThat(page).hasURL(Pattern.compile(".*/people"));
            page.locator("a[href='/people/import']").first().click();
            String list = IntStream.range(0, COLLEAGUES)
                    .mapToObj(i -> "Kollega " + i + ";" + email(i) + ";"
                            + List.of("Salg", "Drift", "HR").get(i % 3))
                    .collect(Collectors.joining("\n", "Navn;E-mail;Afdeling\n", "\n"));
            page.locator("#file").setInputFiles(new FilePayload("folk.csv", "text/csv", list.getBytes(UTF_8)));
            button("people.import.upload").click();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(texts.text(
                                            "people.import.apply", Map.of("joins", COLLEAGUES, "changes", 0))))
                    .click();
            assertThat(page.locator("h1")).hasText(texts.text("people.import.done.title"));
        }

        void ask() {
            enter("survey");
            button("survey.new.template.go").click();
            page.locator("a[href$='/opening']").click();
            look("6-opening");
            button("survey.open.now").click();
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.locator("#work")).hasCount(0);
            look("7-running");
        }

        void close() {
            enter("survey");
            page.locator(".survey-sure summary").click();
            assertThat(page.locator(".survey-sure form"))
                    .containsText(texts.text("survey.close.ask", Map.of("count", COLLEAGUES, "smallest", 5)));
            look("7-closing");
            button("survey.close.go").click();
            assertThat(page.locator(".alert-success")).isVisible();
            enter("survey");
            assertThat(page.locator("main")).containsText("" + COLLEAGUES);
            assertThat(page.locator("canvas").first()).isVisible();
            look("8-results");
        }

        void setAGoal() {
            enter("goals");
            page.locator("input[value=recruitment]").check(new Locator.CheckOptions().setForce(true));
            button("goals.next").click();
            page.locator("a[href*='measure=clicks']").first().click();
            page.locator("#target").fill("500");
            page.locator("#ends")
                    .fill(LocalDate.now(ZoneId.of("Europe/Copenhagen"))
                            .plusDays(180)
                            .toString());
            look("9-goal-form");
            button("goals.set").click();
            assertThat(page.locator("canvas")).isVisible();
            look("10-goal");
        }

        void chooseNetworks() {
            enter("networks");
            page.locator("#name").fill("Rekruttering");
            page.locator("main form .btn-primary").click();
            assertThat(page).hasURL(Pattern.compile(".*/programmes/[^/]+/networks"));
            assertThat(page.locator("[name=aim][value=recruitment]")).isChecked();
            look("11-networks");
            page.locator("[name=network][value=linkedin]").check();
            page.locator(".choice-decide button").click();
            assertThat(page.locator(".choice-history > li")).hasCount(1);
        }

        void seeTheMap() {
            window.go("/launch");
            for (String step : List.of("management", "survey", "goals", "networks")) {
                assertThat(page.locator(".launch-done")
                                .filter(new Locator.FilterOptions()
                                        .setHasText(texts.text("journey." + step + ".title"))))
                        .hasCount(1);
            }
            look("12-map");
            window.go("/launch/status");
            look("13-status");
        }

        private void enter(String step) {
            window.go("/launch/begin").locator("button[value=" + step + "]").click();
            window.checkAccessibility();
        }

        private void look(String what) {
            window.checkAccessibility();
            window.picture(name + "-" + what);
        }

        private Locator button(String key) {
            return page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(texts.text(key)).setExact(true))
                    .first();
        }
    }
}
