package dk.fortaler.people.web;

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
import dk.fortaler.testing.TestOrganisations;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class PeoplePagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void anAdministratorAddsSomebodyGivesARoleAndLetsThemLeave(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        var me = organisations.aPersonOfTheirOwn(language, Role.ADMINISTRATOR);
        organisations.aPerson(me.organisation(), "Karen Vestergaard", language);
        String name = "people-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/people/departments");
            page.locator("#name").fill("Salg > Nord");
            button(page, texts.text("people.department.add.do")).click();
            assertThat(page.locator(".invalid-feedback")).hasText(texts.text("people.department.one-name"));
            page.locator("#name").fill("Salg");
            button(page, texts.text("people.department.add.do")).click();
            assertThat(page.locator(".list-group-item")).containsText("Salg");

            window.go("/people/new");
            button(page, texts.text("people.add")).click();
            assertThat(page.locator(".invalid-feedback")).hasCount(2);
            window.checkAccessibility();
            window.picture(name + "-new-refused");
            page.locator("#name").fill("Søren <b>Ærø</b>");
            page.locator("#email").fill("Soren@nordlys.dk");
            page.locator("#department").selectOption("Salg");
            page.locator("#manager").fill("karen vestergaard");
            button(page, texts.text("people.add")).click();
            assertThat(page.locator("h1")).hasText("Søren <b>Ærø</b>");
            assertThat(page.locator(".alert-success")).isVisible();
            window.checkAccessibility();

            page.getByLabel(texts.text("people.role.executive")).check();
            button(page, texts.text("people.roles.save")).click();
            assertThat(page.getByLabel(texts.text("people.role.executive"))).isChecked();
            window.picture(name + "-person");

            window.go("/people?q=s%C3%B8ren+nord");
            assertThat(page.locator("tbody tr")).hasCount(1);
            window.go("/people?role=executive");
            assertThat(page.locator("tbody tr")).hasCount(1);
            page.locator("tbody a").click();
            button(page, texts.text("people.leave")).click();
            assertThat(page.locator(".alert-success"))
                    .containsText(texts.text("people.left", Map.of("name", "Søren <b>Ærø</b>")));
            button(page, texts.text("people.return")).click();
            assertThat(button(page, texts.text("people.leave"))).isVisible();
        }
    }

    @Test
    void theLastAdministratorStays() {
        Texts texts = Texts.of(Language.DA);
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/people/" + me.id().value());
            button(page, texts.text("people.leave")).click();
            assertThat(page.locator(".alert-danger")).containsText(texts.text("people.refused.last-administrator"));
            page.getByLabel(texts.text("people.role.administrator")).uncheck();
            button(page, texts.text("people.roles.save")).click();
            assertThat(page.locator(".alert-danger")).containsText(texts.text("people.refused.last-administrator"));
            window.checkAccessibility();
        }
    }

    @Test
    void aManagerChangesNoAdministratorAndGivesNoRoles() {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        var administrator = organisations.aPerson(me.organisation(), "Adm Inistrator", Language.DA, Role.ADMINISTRATOR);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/people/" + administrator.id().value());

            assertThat(page.locator("#email")).isDisabled();
            assertThat(page.locator("input[name=role]").first()).isDisabled();
            assertThat(page.locator("main form[action$=leave]")).hasCount(0);
            window.checkAccessibility();
        }
    }

    @Test
    void anotherOrganisationsPersonAndDepartmentAreMissing() {
        var one = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        var other = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        try (var window = browsers.open(one, Device.DESK)) {
            assertThat(window.page()
                            .navigate(
                                    browsers.address() + "/people/" + other.id().value())
                            .status())
                    .isEqualTo(404);
            window.go("/people");
            assertThat(window.page().locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void anEmployeeHasNoBusinessHere() {
        var me = organisations.aPersonOfTheirOwn(Language.DA);
        try (var window = browsers.open(me, Device.DESK)) {
            for (String path : new String[] {"/people", "/people/export", "/people/import", "/people/departments"}) {
                assertThat(window.page().navigate(browsers.address() + path).status())
                        .isEqualTo(403);
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
