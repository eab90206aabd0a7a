package dk.fortaler.programmes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class ProgrammePagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Programmes programmes;

    @Autowired
    TestContent content;

    @Autowired
    Letters letters;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerStartsAProgrammeAndAsksAColleague(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        var me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        organisations.aPerson(me.organisation(), "Søren Ærøskøbing", language);
        String name = "programmes-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/programmes");
            window.checkAccessibility();
            window.picture(name + "-empty");
            link(page, texts.text("programmes.new")).first().click();
            button(page, texts.text("programmes.start")).click();
            assertThat(page.locator(".invalid-feedback")).hasText(texts.text("web.form.missing"));
            window.checkAccessibility();
            page.locator("#name").fill("Salg <b>Nord</b>");
            page.locator("#purpose").fill("Flere skal kende os.");
            button(page, texts.text("programmes.start")).click();
            assertThat(page.locator("h1")).hasText("Salg <b>Nord</b>");
            window.checkAccessibility();
            window.picture(name + "-overview");
            link(page, texts.text("programmes.tab.members")).click();
            page.locator("#q").fill("ærø");
            button(page, texts.text("programmes.members.search.go")).click();
            window.checkAccessibility();
            page.locator("button[name=person]").click();
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.locator(".empty")).isVisible();
            window.checkAccessibility();
            window.picture(name + "-members");
            link(page, texts.text("programmes.members.everybody")).click();
            assertThat(page).hasURL(Pattern.compile(".*/members/ask"));
            window.checkAccessibility();
            window.picture(name + "-ask");
            link(page, texts.text("programmes.ask.cancel")).click();
            assertThat(page).hasURL(Pattern.compile(".*/members"));
            window.go("/programmes");
            window.checkAccessibility();
            window.picture(name + "-list");
        }
        assertThat(organisations.in(me.organisation(), programmes::active))
                .singleElement()
                .extracting(Programme::members)
                .isEqualTo(0);
        assertThat(letters.all(me.organisation())).hasSize(1);
    }

    @Test
    void everyMemberOfALargeProgrammeIsFoundAndCanBeRemoved() {
        Texts texts = Texts.of(Language.DA);
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson[] colleagues = IntStream.range(10, 71)
                .mapToObj(i -> organisations.aPerson(me.organisation(), "Kollega " + i, Language.DA))
                .toArray(TestPerson[]::new);
        UUID programme = content.aProgrammeWith(me.organisation(), "Alle", colleagues);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/programmes/" + programme + "/members");
            assertThat(page.locator("main")).containsText("1–50");
            page.locator("a[rel=next]").click();
            assertThat(page.locator("main")).containsText("Kollega 69");
            window.checkAccessibility();
            window.picture("programmes-many-members");
            page.locator("#q").fill("kollega 69");
            button(page, texts.text("programmes.members.search.go")).click();
            button(page, texts.text("programmes.members.remove", Map.of("name", "Kollega 69")))
                    .click();
            assertThat(page.locator(".alert-success")).isVisible();
            assertThat(page.locator("main")).containsText("1–50");
            assertThat(page.locator("main")).containsText("60");
        }
    }

    @Test
    void anotherOrganisationsProgrammeIsMissing() {
        var one = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        var other = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (var window = browsers.open(one, Device.DESK)) {
            Page page = window.go("/programmes/new");
            page.locator("#name").fill("Vores");
            page.locator("main form button").click();
            String address = page.url();
            try (var theirs = browsers.open(other, Device.DESK)) {
                assertThat(theirs.page().navigate(address).status()).isEqualTo(404);
            }
        }
    }

    @Test
    void anEmployeeHasNoBusinessHere() {
        var me = organisations.aPersonOfTheirOwn(Language.DA);
        try (var window = browsers.open(me, Device.DESK)) {
            assertThat(window.page()
                            .navigate(browsers.address() + "/programmes")
                            .status())
                    .isEqualTo(403);
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
