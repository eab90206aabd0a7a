package dk.fortaler.goals;

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
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.furniture.TestGoals;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@FortalerTest
class GoalPagesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    ChosenPurposes chosen;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerSetsAGoalFollowsItAndClosesIt(Language language, Device device, ColorScheme scheme) {
        Texts texts = Texts.of(language);
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg <b>", me);
        goals.someMonths(me, programme);
        String name = "goals-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/goals");
            window.checkAccessibility();
            window.picture(name + "-empty");
            link(page, texts.text("goals.new")).first().click();
            window.checkAccessibility();
            window.picture(name + "-start");
            page.locator("input[value=awareness]")
                    .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
            page.locator("#scope").selectOption("programme:" + programme);
            button(page, texts.text("goals.next")).click();
            window.checkAccessibility();
            window.picture(name + "-measures");
            link(page, texts.text("goals.measure.clicks")).first().click();
            window.checkAccessibility();
            window.picture(name + "-form");
            page.locator("#target").fill("");
            page.locator("#ends").fill("");
            page.locator("#why").fill("Flere skal kende os.");
            button(page, texts.text("goals.set")).click();
            assertThat(page.locator(".invalid-feedback").first()).hasText(texts.text("goals.target.missing"));
            assertThat(page.locator(".invalid-feedback").last()).hasText(texts.text("goals.ends.missing"));
            assertThat(page.locator("#why")).hasValue("Flere skal kende os.");
            window.checkAccessibility();
            window.picture(name + "-refused");
            page.locator("#target").fill("500");
            page.locator("#starts").fill(TODAY.minusDays(60).toString());
            page.locator("#ends").fill(TODAY.plusDays(30).toString());
            page.locator("#name").fill("500 klik <i>");
            button(page, texts.text("goals.set")).click();
            assertThat(page.locator("h1")).hasText("500 klik <i>");
            assertThat(page.locator("canvas")).isVisible();
            window.checkAccessibility();
            window.picture(name + "-goal");
            link(page, texts.text("goals.edit")).click();
            page.locator("#target").fill("1200");
            button(page, texts.text("goals.save")).click();
            page.locator("summary").last().click();
            assertThat(page.locator("table").last()).containsText("500");
            window.checkAccessibility();
            page.locator("input[value=dropped]").check();
            button(page, texts.text("goals.end.go")).click();
            assertThat(page.locator(".invalid-feedback")).hasText(texts.text("goals.end.reason.missing"));
            window.checkAccessibility();
            window.go("/goals");
            window.checkAccessibility();
            window.picture(name + "-list");
        }
        assertThat(organisations.in(
                        me.organisation(), () -> chosen.ofProgramme(new dk.fortaler.programmes.ProgrammeId(programme))))
                .containsExactly(Purpose.AWARENESS);
        organisations.in(
                me.organisation(),
                () -> jdbc.sql("update goal set ends = :ends")
                        .param("ends", TODAY.minusDays(2))
                        .update());
        assertThat(organisations.in(me.organisation(), chosen::all)).isEmpty();
    }

    @Test
    void whatIsNoGoalIsAnsweredAtItsFieldAndNothingTypedIsLost() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        try (Visitor visitor = new Visitor(browsers, me)) {
            refused(visitor, "target=-5", "goals.number.negative");
            refused(visitor, "target=1000000000000", "goals.number.most.number");
            refused(visitor, "target=mange", "goals.number.unreadable");
            refused(visitor, "target=2,5", "goals.number.whole");
            refused(visitor, "target=100", "goals.target.same");
            refused(visitor, "target=99", "goals.target.lower");
            refused(visitor, "target=500&baseline=", "goals.baseline.missing");
            refused(visitor, "ends=" + TODAY.minusDays(10), "goals.ends.before-start");
            refused(visitor, "ends=" + TODAY, "goals.ends.before-start");
            refused(visitor, "ends=2099-01-01", "goals.date.far");
            refused(visitor, "ends=31-12-2026", "goals.date.unreadable");
            refused(visitor, "starts=", "goals.starts.missing");
            refused(visitor, "name=" + "x".repeat(201), "web.form.too-long");
            refused(visitor, "starts=" + TODAY.minusDays(20) + "&ends=" + TODAY.minusDays(2), "goals.ends.past");
        }
    }

    /** Fields of the change come first, so that they are the ones that count. */
    private void refused(Visitor visitor, String change, String key) {
        String rest = "&measure=clicks&scope=organisation&purpose=awareness&target=500&baseline=100&starts=" + TODAY
                + "&ends=" + TODAY.plusDays(90) + "&name=Klik&why=Et+sjældent+ord";
        StringBuilder form = new StringBuilder(change);
        for (String field : rest.split("&")) {
            if (!field.isEmpty() && !("&" + change).contains("&" + field.split("=")[0] + "=")) {
                form.append('&').append(field);
            }
        }
        var answer = visitor.post("/goals", form.toString());
        assertThat(answer.status()).as(change).isEqualTo(422);
        assertThat(answer.body())
                .as(change)
                .contains(Texts.of(Language.DA).text(key).replace("\"", "&#34;"), "Et sjældent ord");
    }

    @Test
    void aFormSentTwiceSetsOneGoal() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        String form = "id=" + UUID.randomUUID() + "&measure=clicks&scope=organisation&purpose=awareness&target=500"
                + "&baseline=0&starts=" + TODAY + "&ends=" + TODAY.plusDays(90);
        try (Visitor visitor = new Visitor(browsers, me)) {
            var first = visitor.post("/goals", form);
            var second = visitor.post("/goals", form);
            assertThat(first.status()).isEqualTo(302);
            assertThat(second.location()).isEqualTo(first.location());
        }
        assertThat(goals.count(me.organisation())).isEqualTo(1);
    }

    @Test
    void aFormSentAgainWithSomethingElseIsNotSwallowed() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.PROGRAMME_MANAGER);
        String form = "id=" + UUID.randomUUID() + "&measure=clicks&scope=organisation&purpose=awareness"
                + "&baseline=0&starts=" + TODAY + "&ends=" + TODAY.plusDays(90);
        try (Visitor visitor = new Visitor(browsers, me)) {
            String address =
                    visitor.post("/goals", form + "&target=100").location().orElseThrow();
            var second = visitor.post("/goals", form + "&target=200");
            assertThat(second.status()).isEqualTo(422);
            assertThat(second.body())
                    .contains(Texts.of(Language.EN).text("goals.set.already"), "value=\"200\"")
                    .contains("action=\"" + java.net.URI.create(address).getPath() + "\"");
        }
        assertThat(goals.count(me.organisation())).isEqualTo(1);
    }

    @Test
    void aGroupIsOfFiveToAHundredPeople() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.PROGRAMME_MANAGER);
        content.aProgrammeWith(me.organisation(), "Salg", me);
        StringBuilder people = new StringBuilder("&people=" + me.id().value());
        for (int i = 0; i < 3; i++) {
            people.append("&people=").append(aMember(me));
        }
        String address = "/goals/new/measure?purpose=awareness&scope=group";
        String form = "measure=clicks&scope=group&purpose=awareness&target=500&baseline=0&why=A+rare+word&starts="
                + TODAY + "&ends=" + TODAY.plusDays(90);
        Texts texts = Texts.of(Language.EN);
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.get(address + people).body()).contains(texts.text("goals.people.few"));
            var four = visitor.post("/goals", form + people);
            assertThat(four.status()).isEqualTo(422);
            assertThat(four.body()).contains(texts.text("goals.people.few"), "A rare word");
            people.append("&people=").append(aMember(me));
            assertThat(visitor.get(address + people).body()).contains("/goals/new/details");
            assertThat(visitor.post("/goals", form + people).status()).isEqualTo(302);
            for (int i = 0; i < 100; i++) {
                people.append("&people=").append(UUID.randomUUID());
            }
            assertThat(visitor.get(address + people).body()).contains(texts.text("goals.people.many"));
        }
    }

    private UUID aMember(TestPerson me) {
        return organisations
                .aPerson(me.organisation(), "Kollega", Language.DA)
                .id()
                .value();
    }

    @Test
    void theNextPeriodOfAClosedProgrammeIsNotOffered() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        goals.someMonths(me, programme);
        String address = "/goals/" + goals.aGoal(me, Measure.POSTS, "programme", programme, 500) + "/copy";
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.get(address).body())
                    .as("a running goal's 91 days have 30 posts behind them up to yesterday, not half of them")
                    .contains("brought 30.");
            organisations.in(
                    me.organisation(),
                    () -> jdbc.sql("update programme set state = 'closed'").update());
            assertThat(visitor.get(address).location().orElseThrow()).contains("/goals/new?purpose=");
        }
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotSeen() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.PROGRAMME_MANAGER);
        String address = "/goals/" + goals.aGoal(me, Measure.CLICKS, "organisation", null, 500);
        String form = "&baseline=0&starts=" + TODAY + "&ends=" + TODAY.plusDays(90) + "&version=";
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.post(address, "target=600" + form + "1").status())
                    .isEqualTo(302);
            var late = visitor.post(address, "target=700" + form + "1");
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.body()).contains(Texts.of(Language.EN).text("goals.overtaken"), "value=\"700\"");
            assertThat(late.body()).contains("name=\"version\" value=\"2\"");
            assertThat(visitor.post(address, "target=700" + form + "2").status())
                    .isEqualTo(302);
        }
    }

    @Test
    void aPersonsOwnGoalIsTheirsUntilTheyShowIt() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER, Role.EXECUTIVE);
        TestPerson me = organisations.aPerson(manager.organisation(), "Carl", Language.DA, Role.AMBASSADOR);
        String address =
                "/goals/" + goals.aGoal(me, Measure.POSTS, "person", me.id().value(), 12);
        String form = "target=12&baseline=0&starts=" + TODAY + "&ends=" + TODAY.plusDays(90);
        TestPerson other = organisations.aPerson(manager.organisation(), "Ada", Language.DA, Role.ADMINISTRATOR);
        try (Visitor boss = new Visitor(browsers, manager);
                Visitor ada = new Visitor(browsers, other);
                Visitor mine = new Visitor(browsers, me)) {
            assertThat(mine.get(address).status()).isEqualTo(200);
            assertThat(mine.get("/goals/mine").body()).contains(address);
            assertThat(boss.get(address).status()).isEqualTo(404);
            assertThat(boss.get("/goals").body()).doesNotContain(address);
            assertThat(mine.post(address, form + "&version=1&shared=true").status())
                    .isEqualTo(302);
            assertThat(boss.get(address).body())
                    .as("somebody else's")
                    .contains(
                            "Carl og tovholderne",
                            "href=\"/goals\">" + Texts.of(Language.DA).text("goals.back.all"))
                    .doesNotContain("når du");
            assertThat(boss.get("/goals").body()).contains(address, "Carl og tovholderne");
            assertThat(ada.get(address).status()).isEqualTo(404);
            assertThat(ada.get("/goals").body()).doesNotContain(address);
            assertThat(boss.post(address, form + "&version=2").status()).isEqualTo(404);
            assertThat(mine.post(address, form + "&version=2").status()).isEqualTo(302);
            assertThat(boss.get(address).status()).isEqualTo(404);
        }
    }

    @Test
    void anExecutiveReadsTheOrganisationsGoalsAndChangesNone() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson executive = organisations.aPerson(manager.organisation(), "Eva", Language.DA, Role.EXECUTIVE);
        String address = "/goals/" + goals.aGoal(manager, Measure.CLICKS, "organisation", null, 500);
        try (Visitor eva = new Visitor(browsers, executive)) {
            assertThat(eva.get("/goals").body()).contains(address).doesNotContain("/goals/new\"");
            assertThat(eva.get(address).body()).doesNotContain(address + "/edit");
            assertThat(eva.get(address + "/edit").status()).isEqualTo(404);
            assertThat(eva.get("/goals/new").status()).isEqualTo(403);
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        Texts texts = Texts.of(Language.DA);
        try (var window = browsers.openWithoutScripts(me, Device.PHONE)) {
            Page page = window.go("/goals/mine");
            page.locator(".empty-action a").click();
            page.locator("a[href*='measure=posts']").first().click();
            button(page, texts.text("goals.set")).click();
            assertThat(page.locator("h1")).hasText(texts.text("goals.measure.posts"));
            window.go("/goals/mine");
            assertThat(page.locator("main")).containsText(texts.text("goals.shared.false"));
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
