package dk.fortaler.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.insight.internal.ReadResults;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class ResultsPagesTest {
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Copenhagen"));

    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    ReadResults results;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, DESK, LIGHT", "EN, PHONE, DARK"})
    void aManagerReadsTheProgrammesResults(Language language, Device device, ColorScheme scheme) {
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.PROGRAMME_MANAGER);
        String picture = "results-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            window.go("/results");
            window.checkAccessibility();
            window.picture(picture + "-empty");
            UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
            UUID item =
                    content.aLiveItem(me.organisation(), programme, "=SUM(1;1) Vores nye mølle", "http://localhost/a");
            for (int ago = 0; ago < 20; ago++) {
                aShare(me, programme, item, Network.values()[ago % 8], TODAY.minusDays(ago), 100);
                clicks(me, programme, item, Network.values()[ago % 8], TODAY.minusDays(ago), 3 + ago % 7);
            }
            Page page = window.go("/results");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("canvas")).isVisible();
            window.checkAccessibility();
            window.picture(picture);
        }
    }

    @Test
    void theSameStoryTwiceOnANetworkReachesItsFollowersOnce() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        UUID item = content.aLiveItem(me.organisation(), programme, "Mølle", "http://localhost/a");
        aShare(me, programme, item, Network.LINKEDIN, TODAY, 500);
        aShare(me, programme, item, Network.LINKEDIN, TODAY.minusDays(3), 450);
        aShare(me, programme, item, Network.X, TODAY, 70);
        clicks(me, programme, item, Network.X, TODAY, 5);
        Results found = organisations.in(
                me.organisation(), () -> results.ofProgramme(new ProgrammeId(programme), Period.upTo(TODAY, "month")));
        assertThat(found.total()).isEqualTo(new Figures(3, 3, 5, 5, 570, 2));
        assertThat(found.byNetwork().get(Network.X)).isEqualTo(new Figures(1, 1, 5, 5, 70, 2));
        assertThat(found.byDay().get(TODAY.minusDays(3)).shares()).isEqualTo(1);
        assertThat(found.byDay().values().stream().mapToLong(Figures::reach).sum())
                .isEqualTo(570);
        assertThat(found.active()).isEqualTo(1);
    }

    @Test
    void theTotalReadAloneIsThatOfTheWholeResultsAndOfNobodyElse() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        UUID other = content.aProgrammeWith(me.organisation(), "Fremtid", me);
        UUID item = content.aLiveItem(me.organisation(), programme, "Mølle", "http://localhost/a");
        aShare(me, programme, item, Network.LINKEDIN, TODAY, 500);
        aShare(me, programme, item, Network.LINKEDIN, TODAY.minusDays(3), 450);
        aShare(me, other, item, Network.X, TODAY.minusDays(28), 70);
        clicks(me, programme, item, Network.LINKEDIN, TODAY, 5);
        Period month = Period.upTo(TODAY, "month");
        organisations.in(me.organisation(), () -> {
            for (Period period : new Period[] {month, month.before()}) {
                for (UUID id : new UUID[] {programme, other}) {
                    assertThat(results.totalOfProgramme(new ProgrammeId(id), period))
                            .isEqualTo(results.ofProgramme(new ProgrammeId(id), period)
                                    .total());
                }
                assertThat(results.totalOfPerson(me.id(), period))
                        .isEqualTo(results.ofPerson(me.id(), period).total());
            }
            assertThat(results.totalOfProgramme(new ProgrammeId(programme), month))
                    .isEqualTo(new Figures(2, 2, 5, 5, 500, 2));
            assertThat(results.totalOfProgramme(new ProgrammeId(other), month)).isEqualTo(Figures.NONE);
            assertThat(results.totalOfPerson(me.id(), month.before())).isEqualTo(new Figures(1, 1, 0, 0, 70, 0));
            return true;
        });
    }

    @Test
    void theExportOpensInASpreadsheetAndRunsNothing() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        UUID item = content.aLiveItem(me.organisation(), programme, "=HYPERLINK(\"x\")", "http://localhost/a");
        aShare(me, programme, item, Network.X, TODAY, 70);
        try (var window = browsers.open(me, Device.DESK)) {
            String csv = window.page()
                    .request()
                    .get(browsers.address() + "/results/" + programme + "/items.csv")
                    .text();
            assertThat(csv)
                    .startsWith("\uFEFFHistorie;Delinger;Klik")
                    .contains("'=HYPERLINK")
                    .doesNotContain("\n=");
        }
    }

    @Test
    void anAmbassadorAndAnotherOrganisationSeeNothingOfAProgramme() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(manager.organisation(), "Salg", manager);
        TestPerson ambassador = organisations.aPerson(manager.organisation(), "Bo", Language.DA, Role.AMBASSADOR);
        TestPerson stranger = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        for (TestPerson person : new TestPerson[] {ambassador, stranger}) {
            try (var window = browsers.open(person, Device.DESK)) {
                for (String path : new String[] {"", "/persons.csv"}) {
                    assertThat(window.page()
                                    .request()
                                    .get(browsers.address() + "/results/" + programme + path)
                                    .status())
                            .isEqualTo(404);
                }
            }
        }
    }

    @Test
    void nobodySeesWhoLookedAndLetItBe() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson bo = organisations.aPerson(manager.organisation(), "Bo Beskeden", Language.DA, Role.AMBASSADOR);
        UUID programme = content.aProgrammeWith(manager.organisation(), "Salg", manager, bo);
        UUID item = content.aLiveItem(manager.organisation(), programme, "Mølle", "http://localhost/a");
        aShare(manager, programme, item, Network.X, TODAY, 70);
        aShare(bo, programme, item, Network.X, TODAY, 70);
        organisations.in(
                manager.organisation(),
                () -> jdbc.sql("update share set state = 'declined' where person_id = :bo")
                        .param("bo", bo.id().value())
                        .update());
        try (Visitor visitor = new Visitor(browsers, manager)) {
            for (String path : new String[] {"", "/persons.csv"}) {
                assertThat(visitor.get("/results/" + programme + path).body())
                        .as(path)
                        .contains("Anne Holm")
                        .doesNotContain("Bo Beskeden");
            }
        }
    }

    private void aShare(TestPerson me, UUID programme, UUID item, Network network, LocalDate day, int followers) {
        organisations.in(
                me.organisation(),
                () -> jdbc.sql("""
                                insert into share (id, person_id, item_id, programme_id, network, day, state, text, link_id, link, followers, prepared_at)
                                values (gen_random_uuid(), :person, :item, :programme, :network, :day, 'confirmed', '', gen_random_uuid(), '', :followers, now())
                                """)
                        .param("person", me.id().value())
                        .param("item", item)
                        .param("programme", programme)
                        .param("network", network.key())
                        .param("day", day)
                        .param("followers", followers)
                        .update());
    }

    private void clicks(TestPerson me, UUID programme, UUID item, Network network, LocalDate day, int clicks) {
        organisations.in(me.organisation(), () -> {
            jdbc.sql("""
                                insert into click_day (day, programme_id, item_id, person_id, network, human, people, preview, bot)
                                values (:day, :programme, :item, :person, :network, :clicks, :clicks, 1, 1)
                                on conflict do nothing
                                """)
                    .param("person", me.id().value())
                    .param("item", item)
                    .param("programme", programme)
                    .param("network", network.key())
                    .param("day", day)
                    .param("clicks", clicks)
                    .update();
            return jdbc.sql("select 1 from sum_up_clicks(:day, :day)")
                    .param("day", day)
                    .query(Integer.class)
                    .single();
        });
    }
}
