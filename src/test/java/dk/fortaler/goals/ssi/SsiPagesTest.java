package dk.fortaler.goals.ssi;

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
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class SsiPagesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private static final LocalDate MONTH = TODAY.withDayOfMonth(1);
    private static final String GOOD = "brand=12,5&people=9.25&insights=0&relations=25&day=";

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, PHONE, DARK", "EN, DESK, LIGHT"})
    void aMonthIsWrittenDownMendedComparedChangedAndDeleted(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.AMBASSADOR);
        String name = "ssi-" + language.tag();
        try (var window = browsers.open(me, device, scheme, language)) {
            window.go("/ssi");
            window.checkAccessibility();
            window.picture(name + "-empty");
        }
        checkIn(me, MONTH.minusMonths(1), 10);
        checkIn(me, MONTH.minusMonths(2), 9);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/ssi");
            assertThat(page.locator(".ssi-due")).isVisible();
            window.checkAccessibility();
            window.picture(name + "-due");
            page.locator("#brand").fill("13,5");
            page.locator("#people").fill("62");
            page.locator("#relations").fill("14.25");
            save(page, texts);
            assertThat(page.locator("#people-note")).containsText(texts.text("ssi.people.range"));
            assertThat(page.locator("#insights-note")).containsText(texts.text("ssi.insights.missing"));
            assertThat(page.locator("#brand")).hasValue("13,5");
            window.checkAccessibility();
            window.picture(name + "-refused");
            page.locator("#people").fill("11");
            page.locator("#insights").fill("8");
            page.locator("#check-in details summary").click();
            page.locator("#industry").fill("12 %");
            page.locator("#industryAverage").fill("28,5");
            save(page, texts);
            assertThat(page.locator(".ssi-due")).hasCount(0);
            assertThat(page.locator(".ssi-now").first()).containsText(language == Language.DA ? "46,75" : "46.75");
            assertThat(page.locator("main")).containsText(texts.text("ssi.tip.insights.1"));
            assertThat(page.locator("main")).containsText(texts.text("ssi.beside.industry"));
            assertThat(page.locator("canvas")).isVisible();
            window.checkAccessibility();
            window.picture(name + "-saved");
            page.locator(".ssi-months a").nth(1).click();
            assertThat(page.locator("#brand")).hasValue("10");
            page.locator("#brand").fill("11");
            save(page, texts);
            assertThat(page.locator(".alert-success")).containsText(texts.text("ssi.replaced"));
            page.locator(".ssi-months a").first().click();
            page.locator("button[formaction='/ssi/remove']").click();
            assertThat(page.locator(".ssi-due")).isVisible();
            assertThat(page.locator(".ssi-months a")).hasCount(2);
        }
    }

    @Test
    void whatIsNoIndexIsAnsweredAtItsFieldAndNothingTypedIsLost() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        try (Visitor visitor = new Visitor(browsers, me)) {
            refused(visitor, "brand=", "ssi.brand.missing");
            refused(visitor, "brand=-1", "ssi.brand.unreadable");
            refused(visitor, "people=mange", "ssi.people.unreadable");
            refused(visitor, "people=1e3", "ssi.people.unreadable");
            refused(visitor, "insights=25,01", "ssi.insights.range");
            refused(visitor, "relations=9999", "ssi.relations.range");
            refused(visitor, "relations=" + "1".repeat(100_000), "ssi.relations.unreadable");
            refused(visitor, "insights=٣", "ssi.insights.unreadable");
            refused(visitor, "industry=0", "ssi.industry.range");
            refused(visitor, "network=12,5", "ssi.network.range");
            refused(visitor, "network=101", "ssi.network.range");
            refused(visitor, "industryAverage=100,5", "ssi.industry-average.range");
            refused(visitor, "networkAverage=x", "ssi.network-average.range");
            refused(visitor, "day=", "ssi.day.unreadable");
            refused(visitor, "day=28.11.2026", "ssi.day.unreadable");
            refused(visitor, "day=" + TODAY.plusDays(2), "ssi.day.future");
            refused(visitor, "day=" + TODAY.minusMonths(25), "ssi.day.old");
            assertThat(visitor.get("/ssi?month=x").status()).isEqualTo(200);
            assertThat(visitor.post("/ssi/remove", "month=' or 1=1").status()).isEqualTo(302);
            assertThat(visitor.get("/ssi").body())
                    .contains(Texts.of(Language.DA).text("ssi.removed.none"));
        }
        assertThat(count(me)).isZero();
    }

    private static void refused(Visitor visitor, String change, String key) {
        String rest = "&brand=12,5&people=9.25&insights=7&relations=25&industry=12&day=" + TODAY;
        String field = change.substring(0, change.indexOf('='));
        String form = change + rest.replaceFirst("&" + field + "=[^&]*", "");
        Answer answer = visitor.post("/ssi", form);
        assertThat(answer.status())
                .as(change.substring(0, Math.min(40, change.length())))
                .isEqualTo(422);
        assertThat(answer.body()).contains(Texts.of(Language.DA).text(key), field.equals("brand") ? "9.25" : "12,5");
    }

    @Test
    void eightOfTheSameAtOneInstantAreOneMonth() throws Exception {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        Callable<Answer> send = () -> {
            try (Visitor visitor = new Visitor(browsers, me)) {
                return visitor.post("/ssi", GOOD + TODAY);
            }
        };
        try (var tabs = Executors.newFixedThreadPool(8)) {
            for (Future<Answer> each : tabs.invokeAll(Collections.nCopies(8, send))) {
                assertThat(each.get().status()).isEqualTo(302);
            }
        }
        assertThat(count(me)).isEqualTo(1);
    }

    @Test
    void nobodyElseSeesOrTouchesAPersonsIndex() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        TestPerson boss = organisations.aPerson(
                me.organisation(), "Bo", Language.DA, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR, Role.EXECUTIVE);
        checkIn(me, MONTH.minusMonths(1), 19.73);
        try (Visitor other = new Visitor(browsers, boss);
                Visitor mine = new Visitor(browsers, me)) {
            assertThat(mine.get("/ssi").body()).contains("78,92");
            for (String path : new String[] {"/ssi", "/ssi/averages", "/goals", "/launch/status", "/results"}) {
                assertThat(other.get(path).body()).as(path).doesNotContain("78,9", "19,7");
            }
            other.post("/ssi/remove", "month=" + MONTH.minusMonths(1));
            other.post("/ssi/forget", "");
            assertThat(count(me)).isEqualTo(1);
            assertThat(mine.get("/ssi/averages").status()).isEqualTo(403);
            assertThat(mine.post("/ssi/forget", "").status()).isEqualTo(302);
            assertThat(count(me)).isZero();
        }
    }

    private static void save(Page page, Texts texts) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(texts.text("ssi.save"))
                                .setExact(true))
                .click();
    }

    private void checkIn(TestPerson person, LocalDate month, double pillar) {
        organisations.in(
                person.organisation(),
                () -> jdbc.sql("""
                                insert into ssi_check_in (person_id, month, brand, people, insights, relations, read_on)
                                values (:person, :month, :pillar, :pillar, :pillar, :pillar, :month)
                                """)
                        .param("person", person.id().value())
                        .param("month", month)
                        .param("pillar", pillar)
                        .update());
    }

    private long count(TestPerson person) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("select count(*) from ssi_check_in where person_id = :person")
                        .param("person", person.id().value())
                        .query(Long.class)
                        .single());
    }
}
