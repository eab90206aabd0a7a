package dk.fortaler.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class ShellTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void theMenuAndAMissingPageSpeakThePersonsLanguageAndAreAccessible(
            Language language, Device device, ColorScheme scheme) {
        var me = organisations.aPersonOfTheirOwn(language, Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER);
        String name = "shell-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            assertThat(window.go("/menu").locator("html")).hasAttribute("lang", language.tag());
            window.checkAccessibility();
            window.picture(name + "-menu");
            assertThat(window.go("/no-such-page").locator("h1"))
                    .hasText(language == Language.DA ? "Siden findes ikke" : "There is no such page");
            window.checkAccessibility();
            window.picture(name + "-missing");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PROGRAMME_MANAGER, 'Programmet,Din egen del,Opsætning'",
        "EXECUTIVE, 'Programmet,Din egen del'",
        "AMBASSADOR, ''"
    })
    void whoeverDoesMoreThanTakePartFindsTheirPlacesByGroup(Role role, String groups) {
        var me = organisations.aPersonOfTheirOwn(Language.DA, role);
        try (var window = browsers.open(me, Device.DESK)) {
            assertThat(window.go("/menu").locator(".shell-group"))
                    .hasText(groups.isEmpty() ? new String[0] : groups.split(","));
            assertThat(window.go("/menu").locator("main h2"))
                    .hasText(groups.isEmpty() ? new String[0] : groups.split(","));
            window.checkAccessibility();
        }
    }
}
