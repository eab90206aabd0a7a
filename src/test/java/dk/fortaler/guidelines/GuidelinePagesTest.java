package dk.fortaler.guidelines;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.guidelines.internal.WriteGuidelines;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class GuidelinePagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    Guidelines guidelines;

    @Autowired
    WriteGuidelines write;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerPublishesTheReadyTextAnAmbassadorReadsItAndIsAskedAgainWhenItIsNew(
            Language language, Device device, ColorScheme scheme) {
        TestPerson manager = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        TestPerson reader = organisations.aPerson(manager.organisation(), "Læser", language, Role.AMBASSADOR);
        String name = "guidelines-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var desk = browsers.open(manager, device, scheme, language);
                var chair = browsers.open(reader, device, scheme, language)) {
            Page page = desk.go("/guidelines");
            desk.checkAccessibility();
            desk.picture(name + "-none");
            page.locator("a.btn-primary[href='/guidelines/edit']").click();
            desk.checkAccessibility();
            desk.picture(name + "-write-first");
            page.locator("#save").click();
            assertThat(page.locator(".alert-success")).isVisible();
            page.locator("#publish").click();
            assertThat(page).hasURL(browsers.address() + "/guidelines");

            Page read = chair.go("/guidelines");
            chair.checkAccessibility();
            chair.picture(name + "-read");
            read.locator("form[action='/guidelines/acknowledge'] button").click();
            assertThat(read.locator(".alert-success")).isVisible();
            assertThat(chair.go("/guidelines").locator(".guide-done")).isVisible();

            desk.go("/guidelines/edit");
            page.locator("#danish")
                    .fill(page.locator("#danish").inputValue().replace("Vær dig selv", "Vær helt dig selv")
                            + "\n\nSpørg os.");
            page.locator("#english")
                    .fill(page.locator("#english").inputValue().replace("Be yourself", "Be quite yourself")
                            + "\n\nAsk us.");
            assertThat(page.locator("#preview")).containsText("Spørg os.");
            page.locator("#save").click();
            page.locator("#changeDanish").fill("Du må spørge os.");
            page.locator("#changeEnglish").fill("You may ask us.");
            desk.checkAccessibility();
            desk.picture(name + "-write");
            page.locator("#publish").click();
            assertThat(page).hasURL(browsers.address() + "/guidelines");
            desk.picture(name + "-coverage");

            chair.go("/guidelines");
            assertThat(read.locator("main .alert-info"))
                    .containsText(language == Language.DA ? "Du må spørge os." : "You may ask us.");
            chair.checkAccessibility();
            chair.picture(name + "-renewed");
            read.locator("main .alert-info a").click();
            assertThat(read.locator(".guide-compare ins").first())
                    .hasText(language == Language.DA ? "helt " : "quite ");
            chair.checkAccessibility();
            chair.picture(name + "-changes");
        }
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aRuleIsTriedOnATextBeforeItHolds(Language language, Device device, ColorScheme scheme) {
        TestPerson manager = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        String name = "guidelines-words-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var desk = browsers.open(manager, device, scheme, language)) {
            Page page = desk.go("/guidelines/words");
            desk.checkAccessibility();
            page.locator("#phrase").fill("garant*");
            page.locator("#reason").fill("Vi må ikke love det. Skriv hellere: vi tror på.");
            page.locator("#sample").fill("Vi garanterer, at det virker.");
            page.locator("button[name=try]").click();
            assertThat(page.locator("mark")).hasText("garanterer");
            assertThat(page.locator("tbody tr")).hasCount(0);
            desk.checkAccessibility();
            desk.picture(name + "-tried");
            page.locator("form:has(#phrase) .btn-primary").click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            desk.checkAccessibility();
            desk.picture(name);
            page.locator("tbody button").click();
            assertThat(page.locator("tbody tr")).hasCount(0);
        }
    }

    @Test
    void ofTwoWhoSaveTheSameDraftTheSecondIsToldAndKeepsTheirText() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (Visitor visitor = new Visitor(browsers, manager)) {
            assertThat(visitor.post("/guidelines/edit", "danish=Min&english=&revision=0")
                            .status())
                    .isEqualTo(302);
            Visitor.Answer second = visitor.post("/guidelines/edit", "danish=Din&english=&revision=0");
            assertThat(second.status()).isEqualTo(422);
            assertThat(second.body()).contains(">Din</textarea>").contains("name=\"revision\" value=\"1\"");
            assertThat(visitor.post("/guidelines/publish", "danish=Hendes&revision=0&asks=true")
                            .status())
                    .isEqualTo(422);
            assertThat(visitor.post("/guidelines/publish", "danish=Ikke+gemt+f%C3%B8r&english=&revision=1&asks=true")
                            .status())
                    .isEqualTo(302);
            assertThat(visitor.post("/guidelines/edit", "danish=Fra+en+gammel+fane&english=&revision=1")
                            .status())
                    .as("published meanwhile")
                    .isEqualTo(422);
            assertThat(visitor.post("/guidelines/edit", "danish=++&english=&revision=2")
                            .status())
                    .isEqualTo(422);
            assertThat(visitor.post("/guidelines/edit", "danish=" + "x".repeat(20_001) + "&english=&revision=2")
                            .status())
                    .isEqualTo(422);
        }
        assertThat(organisations.in(
                        manager.organisation(),
                        () -> guidelines.current().orElseThrow().texts()))
                .as("what stood in the boxes, not what was saved before")
                .isEqualTo(new Bilingual("Ikke gemt før", ""));
    }

    @Test
    void ofManyWhoPublishAtTheSameInstantOneDoes() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        organisations.in(manager.organisation(), () -> write.save(new Bilingual("Tekst", ""), 0));
        var published = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> organisations.in(
                        manager.organisation(), () -> write.publish(manager.id(), 1, Bilingual.EMPTY, true))))
                .toList();
        assertThat(published.stream().map(CompletableFuture::join).filter(OptionalInt::isPresent))
                .hasSize(1);
        assertThat(organisations.in(manager.organisation(), guidelines::all)).hasSize(1);
    }

    @Test
    void aSmallCorrectionAsksNobodyAgainAndWhoIsNewReadsTheNewest() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson reader = organisations.aPerson(manager.organisation(), "Læser", Language.DA, Role.AMBASSADOR);
        organisations.aPerson(manager.organisation(), "Ny", Language.DA, Role.AMBASSADOR);
        organisations.in(manager.organisation(), () -> {
            write.save(new Bilingual("Et", ""), 0);
            write.publish(manager.id(), 1, Bilingual.EMPTY, false);
            assertThat(guidelines.asks(reader.id())).as("the first asks always").isTrue();
            assertThat(guidelines.acknowledge(reader.id(), 1)).isTrue();
            assertThat(guidelines.acknowledge(reader.id(), 1)).isTrue();
            assertThat(guidelines.acknowledge(reader.id(), 7)).isFalse();
            assertThat(guidelines.coverage()).isEqualTo(new Guidelines.Coverage(2, 1));
            write.save(new Bilingual("Et komma", ""), 2);
            write.publish(manager.id(), 3, Bilingual.EMPTY, false);
            assertThat(guidelines.asks(reader.id())).isFalse();
            assertThat(guidelines.coverage()).isEqualTo(new Guidelines.Coverage(2, 1));
            write.save(new Bilingual("Noget nyt", ""), 4);
            write.publish(manager.id(), 5, Bilingual.EMPTY, true);
            assertThat(guidelines.asks(reader.id())).isTrue();
            assertThat(guidelines.coverage()).isEqualTo(new Guidelines.Coverage(2, 0));
            return true;
        });
    }
}
