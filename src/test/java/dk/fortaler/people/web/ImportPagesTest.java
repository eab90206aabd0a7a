package dk.fortaler.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class ImportPagesTest {
    private static final String LIST = """
        Navn;E-mail;Afdeling;Nærmeste leder;Stilling;Sprog;Ansat;Kaldenavn
        Søren Ærøskøbing;soren@nordlys.dk;Salg / Nord;aase@nordlys.dk;Sælger;Dansk;1-3-2019;Søren
        Åse Bøgh Østergaard;aase@nordlys.dk;Salg;;Salgsdirektør;Dansk;15.8.2011;Åse
        Mette Lindholm;mette@nordlys.dk;Drift / Lager;Ib Krogh;Lagerleder;Dansk;1/9/22;
        Ib Krogh;ib@nordlys.dk;Drift;;Driftschef;Engelsk;2008-01-01;
        Jonas Friis;jonas@nordlys.dk;Salg / Syd;aase@nordlys.dk;Sælger;Dansk;43831;
        Fatima El-Amin;fatima@nordlys.dk;Marketing;aase@nordlys.dk;Kommunikationskonsulent;Engelsk;1-6-2023;
        Karen Vestergaard;karen@nordlys.dk;HR;;HR-chef;Dansk;1-2-2015;
        Peter Holm;peter-nordlys.dk;Drift;ib@nordlys.dk;Tekniker;Dansk;1-2-2015;
        Lise Holm;lise@nordlys.dk;Drift;chef@andre.dk;Tekniker;Dansk;31-02-2015;
        Anton Bak;anton@nordlys.dk;Drift;chef@andre.dk;Tekniker;Dansk;1-2-2015;
        """;
    private static final String NEXT_LIST = """
        Navn;E-mail;Afdeling;Nærmeste leder;Stilling;Sprog;Ansat;Kaldenavn
        Søren Ærøskøbing;soren@nordlys.dk;Salg / Nord;aase@nordlys.dk;Salgschef, Nord;Dansk;1-3-2019;
        Åse Bøgh Østergaard;aase@nordlys.dk;Salg;;Salgsdirektør;Dansk;15.8.2011;
        Mette Lindholm;mette@nordlys.dk;Salg / Nord;aase@nordlys.dk;Kundechef;Engelsk;1/9/22;
        Ib Krogh;ib@nordlys.dk;Drift;;Driftschef;Engelsk;2008-01-01;
        Jonas Friis;jonas@nordlys.dk;Salg / Syd;aase@nordlys.dk;Sælger;Dansk;43831;
        Fatima El-Amin;fatima@nordlys.dk;Marketing;aase@nordlys.dk;Kommunikationskonsulent;Engelsk;1-6-2023;
        Karen Vestergaard;karen@nordlys.dk;HR;;HR-chef;Dansk;1-2-2015;
        Nikolaj Dahl;nikolaj@nordlys.dk;Marketing;fatima@nordlys.dk;Grafiker;Dansk;1-12-2026;
        """;

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerBringsTheStaffInAndSeesWhatChangesTheNextTime(Language language, Device device, ColorScheme scheme)
            throws IOException {
        Texts texts = Texts.of(language);
        var me = organisations.aPersonOfTheirOwn(language, Role.ADMINISTRATOR);
        String name = "people-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/people");
            window.checkAccessibility();
            window.picture(name + "-list-empty");
            window.go("/people/import");
            window.checkAccessibility();
            window.picture(name + "-import-1-upload");
            upload(page, texts, LIST.getBytes(Charset.forName("windows-1252")));

            assertThat(page.locator("h1")).hasText(texts.text("people.import.columns.title"));
            window.checkAccessibility();
            window.picture(name + "-import-2-columns");
            button(page, texts.text("people.import.columns.go")).click();

            assertThat(page.locator("h1")).hasText(texts.text("people.import.preview.title"));
            assertThat(page.locator("table")).containsText("Søren Ærøskøbing");
            window.checkAccessibility();
            window.picture(name + "-import-3-joins");
            page.locator(".people-tabs a").last().click();
            assertThat(page.locator("table")).containsText("peter-nordlys.dk");
            window.checkAccessibility();
            window.picture(name + "-import-4-findings");
            assertThat(problems(page, texts))
                    .contains("Peter Holm")
                    .contains(texts.text("people.problem.notanaddress"));

            button(page, texts.text("people.import.apply", Map.of("joins", 8, "changes", 0)))
                    .click();
            assertThat(page.locator(".alert-warning")).containsText(texts.text("people.import.bad-rows.refused"));
            page.locator("input[value=good]").check();
            button(page, texts.text("people.import.apply", Map.of("joins", 8, "changes", 0)))
                    .click();

            assertThat(page.locator("h1")).hasText(texts.text("people.import.done.title"));
            window.checkAccessibility();
            window.picture(name + "-import-6-result");
            window.go("/people");
            assertThat(page.locator("tbody tr")).hasCount(9);
            window.checkAccessibility();
            window.picture(name + "-list");
            window.go("/people/departments");
            window.checkAccessibility();
            window.picture(name + "-departments");
            page.locator(".list-group-item a").first().click();
            window.checkAccessibility();
            window.picture(name + "-department");

            window.go("/people/import");
            upload(page, texts, NEXT_LIST.getBytes(StandardCharsets.UTF_16LE));
            assertThat(page.locator("h1")).hasText(texts.text("people.import.preview.title"));
            page.locator(".people-tabs a").nth(1).click();
            assertThat(page.locator("table")).containsText("Kundechef");
            window.checkAccessibility();
            window.picture(name + "-import-5-changes");
            button(page, texts.text("people.import.apply", Map.of("joins", 1, "changes", 2)))
                    .click();
            assertThat(page.locator("h1")).hasText(texts.text("people.import.done.title"));
            window.go("/people?state=left");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody")).containsText("Anton Bak");
            page.locator("tbody a").first().click();
            window.checkAccessibility();
            window.picture(name + "-person-left");
            window.go("/people/import");
            window.picture(name + "-import-1-again");
        }
    }

    @Test
    void saysWhatToDoWithAWorkbook() {
        Texts texts = Texts.of(Language.DA);
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (var window = browsers.open(me, Device.PHONE)) {
            Page page = window.go("/people/import");
            upload(page, texts, "PK\u0003\u0004...".getBytes(StandardCharsets.ISO_8859_1));

            assertThat(page.locator(".alert-danger")).containsText("CSV UTF-8");
            window.checkAccessibility();
            window.picture("people-import-workbook");
        }
    }

    @Test
    void anotherOrganisationsListIsMissing() {
        var one = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        var other = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (var window = browsers.open(one, Device.DESK);
                var theirs = browsers.open(other, Device.DESK)) {
            Page page = window.go("/people/import");
            upload(page, Texts.of(Language.DA), LIST.getBytes(StandardCharsets.UTF_8));
            String address = page.url().replace("/columns", "");

            for (String path : new String[] {"", "/columns", "/problems.csv", "/progress"}) {
                assertThat(theirs.page().navigate(address + path).status()).isEqualTo(404);
            }
        }
    }

    private static void upload(Page page, Texts texts, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload("Personaleliste nov.csv", "text/csv", bytes));
        button(page, texts.text("people.import.upload")).click();
    }

    private static String problems(Page page, Texts texts) throws IOException {
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(texts.text("people.import.problems.download")))
                .click());
        return Files.readString(download.path());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
