package dk.fortaler.survey.results;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.survey.SurveyId;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.SampleSurvey;
import dk.fortaler.testing.furniture.TestSurveys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class ResultPagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestSurveys surveys;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerReadsTheResultsAndChoosesWhoseAnswersToSee(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        List<UUID> departments = surveys.departments(me.organisation());
        SurveyId before = surveys.closed(
                me.organisation(), new SampleSurvey(departments, 1, 0.15), "Spørg kollegerne 2025", 100, null);
        SurveyId survey = surveys.closed(
                me.organisation(), new SampleSurvey(departments, 2, 0.35), "Spørg kollegerne 2026", 120, before);
        String name = "survey-results-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go(address(survey));
            assertThat(page.locator("h1")).hasText("Spørg kollegerne 2026");
            assertThat(page.locator("main")).containsText("120");
            assertThat(page.locator("canvas").first()).isVisible();
            window.checkAccessibility();
            window.picture(name);
            assertThat(page.locator("#b0 option")).hasCount(3);
            page.locator("#b0").selectOption("1");
            page.locator("#b1").selectOption("0");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(texts.text("survey-results.filter.show"))
                                    .setExact(true))
                    .click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*b0=1&b1=0.*"));
            page.locator("details summary").last().click();
            window.checkAccessibility();
            window.picture(name + "-chosen");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.text("survey-results.filter.all")))
                    .first()
                    .click();
            for (var table : page.locator(".survey-results details > summary").all()) {
                table.click();
            }
            assertThat(page.locator("main")).containsText(texts.text("survey-results.chance"));
            window.checkAccessibility();
            window.picture(name + "-tables");
        }
    }

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void whileItIsOpenFiguresGrowInBatchesAndNothingCanBeSplit(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        SampleSurvey sample = new SampleSurvey(surveys.departments(me.organisation()), 4, 0.3);
        SurveyId survey = surveys.open(me.organisation(), sample, "Spørg kollegerne", 7);
        String name = "survey-results-open-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go(address(survey));
            assertThat(page.locator(".empty-title")).hasText(texts.text("survey-results.waiting.title"));
            assertThat(page.locator("main")).not().containsText("7");
            window.checkAccessibility();
            window.picture(name + "-waiting");
            for (int batch : new int[] {6, 9, 5, 12}) {
                surveys.release(me.organisation(), survey, sample.questionnaire(), sample.answers(batch));
            }
            page.reload();
            assertThat(page.locator("#b0")).hasCount(0);
            assertThat(page.locator("main")).containsText(texts.text("survey-results.open.title"));
            window.checkAccessibility();
            window.picture(name);
        }
    }

    @Test
    void ofTooFewAnswersNothingIsEverShown() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        SampleSurvey sample = new SampleSurvey(surveys.departments(me.organisation()), 4, 0.3);
        SurveyId survey = surveys.aSurvey(me.organisation(), sample.questionnaire(), "Få", false, null);
        try (var window = browsers.open(me, Device.DESK)) {
            Page page = window.go(address(survey));
            assertThat(page.locator(".empty-title"))
                    .hasText(Texts.of(Language.DA).text("survey-results.none.title"));
            window.checkAccessibility();
            window.picture("survey-results-none");
        }
    }

    @Test
    void executivesReadResultsAndDepartmentLeadsDoNot() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        SampleSurvey sample = new SampleSurvey(surveys.departments(manager.organisation()), 5, 0.3);
        SurveyId survey = surveys.closed(manager.organisation(), sample, "Spørg kollegerne", 60, null);
        TestPerson executive = organisations.aPerson(manager.organisation(), "Ea", Language.DA, Role.EXECUTIVE);
        TestPerson lead = organisations.aPerson(manager.organisation(), "Bo", Language.DA, Role.DEPARTMENT_LEAD);
        TestPerson stranger = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (var window = browsers.open(executive, Device.DESK)) {
            Page page = window.go("/surveys/results");
            window.checkAccessibility();
            window.picture("survey-results-list");
            page.locator("main a").click();
            assertThat(page.locator("h1")).hasText("Spørg kollegerne");
        }
        for (String ending : List.of("", ".csv", ".xlsx")) {
            assertThat(status(lead, address(survey) + ending)).isEqualTo(403);
            assertThat(status(stranger, address(survey) + ending)).isEqualTo(404);
        }
    }

    @Test
    void whatCannotBeChosenIsEverybody() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        SampleSurvey sample = new SampleSurvey(surveys.departments(me.organisation()), 5, 0.3);
        SurveyId survey = surveys.closed(me.organisation(), sample, "Spørg kollegerne", 60, null);
        try (var window = browsers.open(me, Device.DESK)) {
            for (String query : List.of("?b0=99", "?b0=-1&b1=x", "?b0=99999999999999", "?b9=1", "?b0=")) {
                Page page = window.go(address(survey) + query);
                assertThat(page.locator("[role=status]")).hasCount(0);
                assertThat(page.locator("main")).containsText("60");
            }
        }
    }

    @Test
    void theFilesHaveThePagesFiguresAndRunNothing() throws IOException {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        SampleSurvey sample = new SampleSurvey(surveys.departments(me.organisation()), 6, 0.3);
        SurveyId survey = surveys.closed(me.organisation(), sample, "=1+1 Spørg kollegerne", 120, null);
        try (var window = browsers.open(me, Device.DESK)) {
            var request = window.page().request();
            String csv =
                    request.get(browsers.address() + address(survey) + ".csv").text();
            assertThat(csv)
                    .startsWith("\uFEFFNr.;Spørgsmål;Linje;Svar;Antal")
                    .contains("LinkedIn;")
                    .doesNotContain("\n=", ";=");
            byte[] file = request.get(browsers.address() + address(survey) + ".xlsx?b0=0")
                    .body();
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
                workbook.forEach(sheet -> sheet.forEach(row ->
                        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
                assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                        .isEqualTo("LinkedIn");
                assertThat(workbook.getSheetAt(1).getLastRowNum()).isGreaterThanOrEqualTo(10);
                assertThat(workbook.getSheetAt(2).getRow(1).getCell(1).getStringCellValue())
                        .isEqualTo("=1+1 Spørg kollegerne");
            }
        }
    }

    @Test
    void thePageIsReadWithoutScripts() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        SampleSurvey sample = new SampleSurvey(surveys.departments(me.organisation()), 7, 0.3);
        SurveyId survey = surveys.closed(me.organisation(), sample, "Spørg kollegerne", 120, null);
        try (var window = browsers.openWithoutScripts(me, Device.PHONE)) {
            Page page = window.go(address(survey));
            page.locator("#b0").selectOption("0");
            // The phone's bar may lie over them, and a window without scripts cannot try again.
            page.locator("form[method=get] button").press("Enter");
            page.locator(".survey-results details > summary").first().press("Enter");
            assertThat(page.locator(".survey-results table").first()).isVisible();
            assertThat(page.locator("main"))
                    .containsText(Texts.of(Language.DA).text("survey-results.filter.why", Map.of("k", 5)));
        }
    }

    private int status(TestPerson person, String address) {
        try (var window = browsers.open(person, Device.DESK)) {
            return window.page().request().get(browsers.address() + address).status();
        }
    }

    private static String address(SurveyId survey) {
        return "/surveys/" + survey.value() + "/results";
    }
}
