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
import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    Progresses progresses;

    @Autowired
    JdbcClient jdbc;

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
            assertThat(page.locator("tbody tr").last()).containsText("Åse Bøgh Østergaard");
            assertThat(page.locator("main")).containsText("Kaldenavn");
            window.checkAccessibility();
            window.picture(name + "-import-3-joins");
            page.locator(".people-tabs a").last().click();
            assertThat(page.locator("table")).containsText("peter-nordlys.dk");
            window.checkAccessibility();
            window.picture(name + "-import-4-findings");
            assertThat(problems(page, texts))
                    .contains("Peter Holm")
                    .contains(texts.text("people.problem.notanaddress"));

            assertThat(page.locator("input[value=good]")).isChecked();
            page.locator("input[value=all]").check();
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

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void showsHowFarTheWorkIsAndTheResultWhenItEnds(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        var me = organisations.aPersonOfTheirOwn(language, Role.ADMINISTRATOR);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/people/import");
            upload(page, texts, "Navn;E-mail\nBo;bo@f.dk\n".getBytes(StandardCharsets.UTF_8));
            UUID id = UUID.fromString(page.url().replaceFirst(".*/", ""));
            CurrentOrganisation.run(me.organisation(), () -> progresses.reached(begun(me, id), 3_000, 12_000));
            page.navigate(page.url());

            assertThat(page.locator("h1")).hasText(texts.text("people.import.working"));
            assertThat(page.locator("progress")).hasAttribute("value", "25");
            window.checkAccessibility();
            window.picture("people-" + language.tag() + "-import-7-progress");
            organisations.in(
                    me.organisation(), () -> jdbc.sql("""
                        update staff_import set state = 'applied', applied_at = started_at,
                               outcome = '{"joined":1,"changed":0,"returned":0,"left":0,"unchanged":0,
                                              "departments":0,"leftOut":0}'
                        where id = :id
                        """).param("id", id).update());
            assertThat(page.locator("h1")).hasText(texts.text("people.import.done.title"));
        }
    }

    /** A list under way that nobody works on. */
    private UUID begun(TestPerson me, UUID id) {
        UUID progress = organisations.in(me.organisation(), () -> progresses.begin("people.staff-import"));
        organisations.in(
                me.organisation(),
                () -> jdbc.sql("update staff_import set state = 'applying', progress_id = :progress where id = :id")
                        .param("progress", progress)
                        .param("id", id)
                        .update());
        return progress;
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

    @Test
    void readsItsOwnExportAsNothingToDoAndRunsNoFormula() throws IOException {
        Texts texts = Texts.of(Language.DA);
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go("/people/new");
            page.locator("#name").fill("Bo; \"Bobby\" Bek");
            page.locator("#email").fill("bo@nordlys.dk");
            page.locator("#title").fill("=HYPERLINK(1;2)");
            page.locator("#manager").fill(me.email().value());
            button(page, texts.text("people.add")).click();
            assertThat(page.locator(".alert-success")).isVisible();
            window.go("/people");
            Download download = page.waitForDownload(
                    () -> page.locator("a[href^='/people/export']").click());
            byte[] file = Files.readAllBytes(download.path());

            assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"'=HYPERLINK(1;2)\"");
            window.go("/people/import");
            upload(page, texts, file);
            assertThat(page.locator("main")).containsText(texts.text("people.import.nothing.title"));
            window.checkAccessibility();
        }
    }

    @Test
    void answersClearlyToAFileThatIsFarTooLarge() throws IOException {
        var me = organisations.aPersonOfTheirOwn(Language.DA, Role.ADMINISTRATOR);
        Path large = Files.createTempFile("staff", ".csv");
        try (var window = browsers.open(me, Device.DESK)) {
            Files.write(large, new byte[60 * 1024 * 1024]);
            Page page = window.go("/people/import");
            page.locator("#file").setInputFiles(large);
            button(page, Texts.of(Language.DA).text("people.import.upload")).click();

            assertThat(page.locator("h1")).hasText(Texts.of(Language.DA).text("web.error.large.title"));
        } finally {
            Files.delete(large);
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
