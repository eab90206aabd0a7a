package dk.fortaler.academy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.ReadyCourse;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class AcademyPagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerPutsTheReadyCourseUpAndAnAmbassadorTakesItToTheirBadge(
            Language language, Device device, ColorScheme scheme) {
        TestPerson manager = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        TestPerson learner = organisations.aPerson(manager.organisation(), "Læser", language, Role.AMBASSADOR);
        String name = "academy-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var desk = browsers.open(manager, device, scheme, language);
                var chair = browsers.open(learner, device, scheme, language)) {
            desk.go("/academy");
            desk.checkAccessibility();
            Page page = desk.go("/academy/courses");
            desk.checkAccessibility();
            desk.picture(name + "-courses-none");
            page.locator("form[action='/academy/courses/ready'] button").click();
            assertThat(page.locator(".alert-success")).isVisible();
            desk.picture(name + "-courses");

            Page read = chair.go("/academy");
            chair.checkAccessibility();
            chair.picture(name + "-mine-none");
            read.locator(".list-group a[href^='/academy/']").first().click();
            chair.checkAccessibility();
            chair.picture(name + "-course");
            read.locator("form[action$='/begin'] button").click();
            int seen = 0;
            while (!read.url().endsWith("/finished") && seen < 60) {
                take(chair, read, name, seen++);
            }
            chair.checkAccessibility();
            chair.picture(name + "-finished");
            assertThat(seen).isGreaterThan(20);
            read.locator("form[action$='/badge'] button").click();
            read.locator(".reader-badge a[href^='/badges/']").first().click();
            assertThat(read.locator("h1")).hasText("Læser");
            chair.checkAccessibility();
            chair.picture(name + "-badge");
            chair.go("/academy/profile");
            chair.checkAccessibility();
            chair.picture(name + "-profile");
            read.locator("#linkedin input[type=checkbox]").first().check();
            read.locator("#linkedin .btn-primary").click();
            assertThat(read.locator(".alert-success")).isVisible();
            chair.go("/academy");
            chair.picture(name + "-mine");
            planASession(desk, name);
        }
    }

    private static void planASession(Browsers.Window desk, String name) {
        Page page = desk.go("/academy/sessions/new");
        page.locator("#title").fill("Kickoff");
        page.locator("#day").fill("2099-05-04");
        page.locator("#seats").fill("1");
        desk.checkAccessibility();
        page.locator("main .btn-primary").click();
        assertThat(page.locator(".alert-success")).isVisible();
        page.locator("button[name=coming][value=true]").click();
        assertThat(page.locator("button[name=coming][value=true]")).hasCount(0);
        desk.checkAccessibility();
        desk.picture(name + "-session");
        desk.go("/academy/sessions");
        desk.checkAccessibility();
        desk.picture(name + "-sessions");
    }

    private static void take(Browsers.Window chair, Page read, String name, int seen) {
        String before = read.url();
        if (seen == 0 || seen == 5 || read.locator(".guest-question").count() > 0) {
            chair.checkAccessibility();
            chair.picture(name + "-lesson-" + seen);
        }
        if (read.locator(".guest-question").count() > 0) {
            read.locator("form[action$='/try'] button").click();
            Locator order = read.locator(".guest-question:has(select)");
            assertThat(order.locator(".guest-error")).isVisible();
            assertThat(order.locator(".reader-place span").first().boundingBox().width)
                    .as("room for the words of what is put in order")
                    .isGreaterThan(150);
            ReadyCourse.content()
                    .lesson(UUID.fromString(before.substring(before.lastIndexOf('/') + 1)))
                    .orElseThrow()
                    .quiz()
                    .questions()
                    .forEach(question -> answer(read, question));
            read.locator("form[action$='/try'] button").click();
            assertThat(read.locator(".reader-passed")).isVisible();
            chair.checkAccessibility();
            chair.picture(name + "-result-" + seen);
            read.locator(".reader-go .guest-button").click();
        } else {
            read.locator(".reader-go .guest-button").click();
        }
        read.waitForURL(url -> !url.equals(before));
    }

    private static void answer(Page read, Question question) {
        String field = "q-" + question.id();
        switch (question.kind()) {
            case SINGLE, MULTIPLE ->
                question.choices().stream()
                        .filter(Question.Choice::right)
                        .forEach(choice -> read.locator("input[value='" + choice.id() + "']")
                                .check());
            case ORDER -> {
                for (int i = 0; i < question.choices().size(); i++) {
                    Locator place = read.locator("select[name='" + field + "-"
                            + question.choices().get(i).id() + "']");
                    place.selectOption(String.valueOf(i + 1));
                }
            }
            case SHORT -> read.locator("#" + field).fill(question.accepted().getFirst());
        }
    }
}
