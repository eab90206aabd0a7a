package dk.fortaler.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.journey.internal.Evidence;
import dk.fortaler.journey.internal.LaunchMap;
import dk.fortaler.journey.internal.Step;
import dk.fortaler.journey.internal.Step.State;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class LaunchMapTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Test
    void theNextStepLeadsFromPeopleToSharing() {
        assertThat(next(new Evidence(1, 0, 0, 0, 0, 0, 0, false))).isEqualTo("more");
        assertThat(next(new Evidence(9, 0, 0, 0, 0, 0, 0, false))).isEqualTo("few");
        assertThat(next(new Evidence(9, 1, 5, 0, 0, 0, 0, false))).isEqualTo("news");
        assertThat(next(new Evidence(9, 1, 5, 1, 3, 0, 0, false))).isEqualTo("content");
        assertThat(next(new Evidence(9, 1, 5, 1, 15, 0, 0, false))).isEqualTo("flock");
        assertThat(next(new Evidence(9, 1, 5, 1, 15, 2, 4, true))).isEqualTo("rhythm");
    }

    @Test
    void whatCannotBeDoneYetIsSaidSo() {
        List<Step> steps = LaunchMap.steps(new Evidence(9, 1, 5, 1, 15, 3, 4, true));
        assertThat(steps).hasSize(12);
        assertThat(steps.stream().filter(step -> step.state() == State.COMING).map(Step::number))
                .containsExactly(1, 2, 3, 4, 6, 7);
        assertThat(steps.stream().filter(step -> step.state() == State.DONE).map(Step::number))
                .containsExactly(5, 8, 9, 10, 12);
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK", "DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void theMapFollowsTheData(Language language, Device device, ColorScheme scheme) {
        var me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        String name = "launch-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            assertThat(window.go("/launch").locator(".launch-done")).hasCount(0);
            window.checkAccessibility();
            window.picture(name + "-empty");
            content.aProgrammeWith(me.organisation(), "Salg", me);
            assertThat(window.go("/launch").locator(".launch-done")).hasCount(1);
            window.checkAccessibility();
            window.picture(name);
        }
    }

    private static String next(Evidence evidence) {
        return LaunchMap.next(LaunchMap.steps(evidence), evidence)
                .map(Step::key)
                .orElse("");
    }
}
