package dk.fortaler.goals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.TestGoals;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class DashboardGoalsTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void whatAProgrammeHasGoalsForStandsFirstInItsResults(Language language, Device device, ColorScheme scheme) {
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        goals.someMonths(me, programme);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/results/" + programme);
            assertThat(page.locator(".results-goal")).hasCount(0);
            assertThat(page.locator(".figure")).hasCount(4);
            UUID goal = goals.aGoal(me, Measure.REACH, "programme", programme, 500);
            goals.aGoal(me, Measure.ACTIVE_SHARE, "programme", programme, 90);
            page.reload();
            assertThat(page.locator(".figure")).hasCount(5);
            assertThat(page.locator(".results-goal")).hasCount(2);
            assertThat(page.locator(".figure").nth(4)).not().containsText("500");
            assertThat(page.locator(".figure a[href='/goals/" + goal + "']")).isVisible();
            window.checkAccessibility();
            window.picture("results-goals-" + (language + "-" + device).toLowerCase(Locale.ROOT));
        }
    }
}
