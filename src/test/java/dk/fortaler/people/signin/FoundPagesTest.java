package dk.fortaler.people.signin;

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
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class FoundPagesTest {
    private static final String PASSWORD = "kaffe-uden-sukker-tak";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nobodyOperates() {
        jdbc.sql("update installation set operator = null").update();
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void theOperatorFoundsAnotherOrganisationAndGoesBetweenThem(Language language, Device device, ColorScheme scheme) {
        TestPerson operator = anOperator(language);
        String name = "found-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(operator, device, scheme, language)) {
            window.go("/me").locator("a[href='/organisations']").click();
            Page page = window.page();
            page.locator("a[href='/organisations/new']").click();
            page.locator("form[action='/organisations/new'] button").click();
            assertThat(page.locator(".invalid-feedback")).isVisible();
            window.checkAccessibility();
            page.locator("#name").fill("Sydlys " + language);
            window.picture(name + "-form");
            page.locator("form[action='/organisations/new'] button").click();
            assertThat(page).hasURL(browsers.address() + "/launch");
            assertThat(page.locator(".alert-success")).containsText("Sydlys " + language);
            assertThat(window.go("/people").locator("main")).not().containsText("Vera");
            window.go("/organisations");
            window.checkAccessibility();
            window.picture(name + "-choose");
            page.locator("button[name=organisation]:has-text('Nordlys')").click();
            assertThat(window.go("/people").locator("main")).containsText("Vera");
        }
    }

    @Test
    void nobodyElseFoundsAnything() {
        anOperator(Language.DA);
        TestPerson administrator = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        long before = count();
        try (Visitor visitor = new Visitor(browsers, administrator)) {
            assertThat(visitor.get("/organisations/new").status()).isEqualTo(404);
            assertThat(visitor.post("/organisations/new", "name=Sydlys&language=da")
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.get("/organisations").body()).doesNotContain("/organisations/new");
        }
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void theOperatorLooksRoundInTheDemoAndComesBack() {
        TestPerson operator = anOperator(Language.DA);
        try (Visitor visitor = new Visitor(browsers, operator)) {
            assertThat(visitor.get("/organisations").body()).contains("/organisations/demo");
            assertThat(visitor.post("/organisations/demo", "").status()).isEqualTo(302);
            assertThat(visitor.get("/demo").status()).isEqualTo(200);
            String doors = visitor.get("/organisations").body();
            assertThat(doors).doesNotContain("/organisations/demo").contains("Nordlys");
            String other = visitor.get("/demo").body().replaceAll("(?s).*name=\"person\" value=\"([^\"]+)\".*", "$1");
            assertThat(visitor.post("/demo/be", "person=" + other).status()).isEqualTo(302);
            assertThat(visitor.post(
                                    "/organisations",
                                    "organisation=" + operator.organisation().value())
                            .status())
                    .isEqualTo(302);
            assertThat(visitor.get("/people").body()).contains("Vera");
        }
    }

    @Test
    void nobodyElseGoesIntoTheDemoThatWay() {
        anOperator(Language.DA);
        TestPerson administrator = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        try (Visitor visitor = new Visitor(browsers, administrator)) {
            assertThat(visitor.post("/organisations/demo", "").status()).isEqualTo(404);
        }
    }

    @Test
    void theButtonPressedTwiceFoundsOne() {
        TestPerson operator = anOperator(Language.DA);
        try (Visitor visitor = new Visitor(browsers, operator)) {
            assertThat(visitor.post("/organisations/new", "name=Tvilling&language=da")
                            .status())
                    .isEqualTo(302);
        }
        long before = count();
        try (Visitor visitor = new Visitor(browsers, operator)) {
            var again = visitor.post("/organisations/new", "name=tvilling&language=da");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body()).contains(Texts.of(Language.DA).text("signin.found.taken"));
        }
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return jdbc.sql("select count(*) from organisation").query(Long.class).single();
    }

    private TestPerson anOperator(Language language) {
        TestPerson operator = organisations.aPersonOfTheirOwn(language, Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER);
        organisations.aPerson(operator.organisation(), "Vera", language);
        accounts.setPassword(operator.account(), passwords.encode(PASSWORD));
        jdbc.sql("update installation set operator = :account")
                .param("account", operator.account())
                .update();
        return operator;
    }
}
