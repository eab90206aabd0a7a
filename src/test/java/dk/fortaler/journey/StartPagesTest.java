package dk.fortaler.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.fortaler.academy.ProfileChecks;
import dk.fortaler.guidelines.Guidelines;
import dk.fortaler.guidelines.internal.WriteGuidelines;
import dk.fortaler.journey.internal.FirstStep;
import dk.fortaler.journey.internal.FirstStep.Kind;
import dk.fortaler.journey.internal.FirstSteps;
import dk.fortaler.journey.internal.ReadFirstSteps;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.Device;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class StartPagesTest {
    @Autowired
    Browsers browsers;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    ReadFirstSteps read;

    @Autowired
    Guidelines guidelines;

    @Autowired
    WriteGuidelines write;

    @Autowired
    ProfileChecks checks;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"DA, PHONE, LIGHT", "EN, DESK, DARK"})
    void theFrontPageLeadsToTheNextStepAndBack(Language language, Device device, ColorScheme scheme) {
        TestPerson me = organisations.aPersonOfTheirOwn(language, Role.AMBASSADOR);
        published(me);
        content.aProgrammeWith(me.organisation(), "Nord", me);
        String name = "start-" + (language + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        try (var window = browsers.open(me, device, scheme, language)) {
            Page page = window.go("/");
            assertThat(page).hasURL(browsers.address() + "/start");
            window.checkAccessibility();
            window.picture(name);
            page.locator(".launch-now a.btn-primary").click();
            assertThat(page).hasURL(browsers.address() + "/guidelines");
            assertThat(page.locator(".shell-notice")).isVisible();
            page.locator("form[action='/guidelines/acknowledge'] button").click();
            assertThat(page.locator(".guide-done")).isVisible();
            page.locator(".shell-notice a").click();
            assertThat(page.locator(".launch-now h2")).not().hasText("");
        }
        assertThat(steps(me).next().kind()).isEqualTo(Kind.PROFILE);
    }

    @Test
    void whoeverTakesPartInNothingFindsTheDoorAndIsNotPressed() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        assertThat(steps(me).next().kind()).isEqualTo(Kind.CLUB);
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.get("/").location())
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/feed"));
            assertThat(visitor.get("/feed").body()).doesNotContain("shell-notice");
        }
    }

    @Test
    void theNoticeOnTheFeedAndThePageSayTheSameOfAProfileThatIsBegun() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        content.aProgrammeWith(me.organisation(), "Nord", me);
        String item = ProfileChecks.items(Network.LINKEDIN).iterator().next();
        CurrentOrganisation.run(me.organisation(), () -> checks.tick(me.id(), Network.LINKEDIN, Set.of(item)));
        assertThat(steps(me).next().kind()).isEqualTo(Kind.PROFILE);
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.get("/feed").body()).contains("Næste skridt: Få styr på din profil");
            assertThat(visitor.get("/start").body())
                    .contains("Godt i gang: 2 skridt igen.")
                    .as("no story is live yet, so nobody is sent to look for one")
                    .contains("Den første historie er på vej")
                    .doesNotContain("Find en historie");
        }
    }

    @Test
    void aStepSaysByWhenTheCourseIsDueAndWhenTheCohortStarts() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        content.aProgrammeWith(me.organisation(), "Nord", me);
        organisations.in(me.organisation(), () -> jdbc.sql("""
                        with started as (insert into cohort (id, programme_id, name, starts_on)
                                         select gen_random_uuid(), id, 'Maj', date '2099-05-04' from programme returning id)
                        update programme_member set cohort_id = (select id from started)
                        """).update());
        assertThat(steps(me).all().getFirst().day()).isEqualTo(LocalDate.of(2099, 5, 4));
        try (Visitor visitor = new Visitor(browsers, me)) {
            assertThat(visitor.get("/start").body()).contains("Dit hold begynder 4. maj 2099");
        }
    }

    @Test
    void thereAreNoStepsForWhatTheOrganisationDoesNotHave() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        assertThat(kinds(me)).containsExactly(Kind.CLUB, Kind.PROFILE, Kind.SHARE);
        published(me);
        assertThat(kinds(me)).containsExactly(Kind.CLUB, Kind.GUIDELINES, Kind.PROFILE, Kind.SHARE);
    }

    @Test
    void aStepIsDoneByEvidenceAndOpensAgainWhenThatGoes() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA, Role.AMBASSADOR);
        published(me);
        CurrentOrganisation.run(me.organisation(), () -> guidelines.acknowledge(me.id(), 1));
        assertThat(done(me)).contains(Kind.GUIDELINES);
        published(me);
        assertThat(done(me)).doesNotContain(Kind.GUIDELINES);
    }

    private FirstSteps steps(TestPerson person) {
        return CurrentOrganisation.with(person.organisation(), () -> read.of(person.id()));
    }

    private List<Kind> kinds(TestPerson person) {
        return steps(person).all().stream().map(FirstStep::kind).toList();
    }

    private List<Kind> done(TestPerson person) {
        return steps(person).all().stream()
                .filter(FirstStep::isDone)
                .map(FirstStep::kind)
                .toList();
    }

    private void published(TestPerson person) {
        CurrentOrganisation.run(person.organisation(), () -> {
            int revision = write.draft("Nord").revision();
            int saved = write.save(new Bilingual("Vær dig selv. " + revision, "Be yourself. " + revision), revision)
                    .orElseThrow();
            write.publish(person.id(), saved, Bilingual.EMPTY, true).orElseThrow();
        });
    }
}
