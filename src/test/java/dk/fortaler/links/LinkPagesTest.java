package dk.fortaler.links;

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
import dk.fortaler.testing.TestOrganisations;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class LinkPagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    UtmTemplates templates;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerSaysHowLinksNameThemselves(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        var me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        String name = "links-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/links");
            assertThat(page.locator("code")).containsText("utm_source=linkedin&utm_medium=social");
            window.checkAccessibility();
            window.picture(name);

            page.locator("#term").fill("{person}");
            page.locator("#campaign").fill("{salary}");
            page.locator("main button.btn-primary").click();
            assertThat(page.locator(".invalid-feedback")).hasText(new String[] {
                texts.text("links.utm.unknown-placeholder"), texts.text("links.utm.person-not-allowed")
            });
            window.checkAccessibility();
            window.picture(name + "-refused");

            page.locator("#campaign").fill("fast");
            page.locator("input[name=namesPersons]").check();
            page.locator("main button.btn-primary").click();
            assertThat(page.locator("code")).containsText("utm_campaign=fast&utm_term=anne-holm");
        }
        assertThat(organisations.in(me.organisation(), templates::current))
                .isEqualTo(new UtmTemplate("{network}", "social", "fast", "{person}", "{item}", true));
        assertThat(organisations.in(
                        me.organisation(),
                        () -> jdbc.sql("select actor_id from audit_entry where action = 'links.utm.saved'")
                                .query(UUID.class)
                                .list()))
                .containsExactly(me.id().value());
    }

    @Test
    void anAmbassadorHasNoBusinessHere() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        try (var window = browsers.open(me, Device.DESK)) {
            assertThat(window.page().navigate(browsers.address() + "/links").status())
                    .isEqualTo(403);
        }
    }
}
