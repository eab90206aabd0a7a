package dk.fortaler.programmes.club;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.internal.PeopleRegister;
import dk.fortaler.programmes.Consents;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.calls.Call;
import dk.fortaler.programmes.cohorts.WelcomeCohorts;
import dk.fortaler.programmes.joining.TidyClub;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestClub;
import dk.fortaler.testing.TestClub.Club;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The club's life: a start together, proposing a colleague, and going, by oneself or with the job. */
@FortalerTest
class ClubTest {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestClub clubs;

    @Autowired
    Letters letters;

    @Autowired
    Browsers browsers;

    @Autowired
    Consents consents;

    @Autowired
    WelcomeCohorts welcome;

    @Autowired
    TidyClub tidy;

    @Autowired
    PeopleRegister people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Club club;
    private TestPerson manager;
    private TestPerson ida;
    private TestPerson bo;
    private UUID programme;

    @BeforeEach
    void aProgrammeAndTwoColleagues() {
        club = clubs.open(Role.ADMINISTRATOR);
        manager = club.manager();
        ida = club.colleague("Ida Lind");
        bo = organisations.aPerson(manager.organisation(), "Bo Kvist", Language.EN);
        programme = club.programme().value();
    }

    @Test
    void aCohortsStartWelcomesItsMembersOnceEachInTheirLanguageWithAWayOut() {
        UUID cohort = cohort(LocalDate.now(clock), null);
        club.join(ida, cohort);
        club.join(bo, cohort);
        welcome();
        welcome();
        assertThat(club.mailsTo(ida)).isEqualTo(2);
        assertThat(letters.all(manager.organisation()).stream()
                        .filter(mail -> mail.toName().equals("Bo Kvist"))
                        .findFirst()
                        .orElseThrow()
                        .subject())
                .contains("starts today");
        String leave = club.links(ida).stream()
                .filter(link -> link.startsWith("/leave/"))
                .findFirst()
                .orElseThrow();
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.get(leave).status()).isEqualTo(200);
            assertThat(club.isMember(ida)).isTrue();
            assertThat(guest.postAsIs(leave, "").body()).contains("Du er ikke længere med");
            assertThat(guest.get(leave).status()).isEqualTo(404);
        }
        assertThat(club.isMember(ida)).isFalse();
        assertThat(consents(ida)).isFalse();
    }

    @Test
    void aCohortThatStartsTomorrowIsNotWelcomedToday() {
        club.join(ida, cohort(LocalDate.now(clock).plusDays(3), null));
        welcome();
        assertThat(club.mailsTo(ida)).isEqualTo(1);
    }

    @Test
    void aColleagueIsAskedKindlyAndTheOneWhoThoughtOfThemLearnsNoAnswer() {
        club.join(ida, null);
        try (Visitor visitor = new Visitor(browsers, ida)) {
            String page = "/club/programmes/" + programme + "/nominate";
            assertThat(visitor.get(page + "?q=kvist").body()).contains("Bo Kvist");
            assertThat(visitor.post(page, "person=" + bo.id().value()).location())
                    .hasValue("/club");
            assertThat(visitor.get(club.links(bo).getFirst()).body()).contains("Ida Lind");
            try (Visitor guest = new Visitor(browsers, null)) {
                guest.postAsIs(club.links(bo).getFirst() + "/no", "");
            }
            assertThat(visitor.get("/club").body()).doesNotContain("Bo Kvist");
            assertThat(visitor.get(page + "?q=kvist").body()).contains("Bo Kvist");
            visitor.post(page, "person=" + bo.id().value());
            visitor.post(page, "person=" + manager.id().value());
            assertThat(club.mailsTo(bo)).as("a no is a no").isEqualTo(1);
            visitor.post(page, "person=" + manager.id().value());
            assertThat(visitor.get(page).body()).contains("Tak for dine forslag");
        }
    }

    @Test
    void nobodyProposesForAProgrammeThatTheyAreNotIn() {
        try (Visitor visitor = new Visitor(browsers, ida)) {
            assertThat(visitor.post(
                                    "/club/programmes/" + programme + "/nominate",
                                    "person=" + bo.id().value())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void lookingAtEveryLinkOfEveryMailChangesNothing() {
        UUID cohort = cohort(LocalDate.now(clock), 1);
        club.join(ida, cohort);
        club.ask(bo);
        welcome();
        try (Visitor scanner = new Visitor(browsers, null)) {
            String before = everything();
            List<String> links = allLinks();
            assertThat(links).as("two invitations and a way out").hasSize(3);
            for (String link : links) {
                assertThat(scanner.get(link).status()).as(link).isIn(200, 302);
            }
            assertThat(everything()).isEqualTo(before);
        }
    }

    @Test
    void whoLeavesTheOrganisationIsForgottenProperly() {
        UUID cohort = cohort(LocalDate.of(2040, 1, 1), 1);
        club.join(ida, cohort);
        String invitation = club.links(ida).getFirst();
        wait(bo, cohort);
        club.ours(() -> {
            people.leave(SignedInPeople.of(manager, Role.ADMINISTRATOR), ida.id());
            return true;
        });
        try (Visitor guest = new Visitor(browsers, null);
                Visitor me = new Visitor(browsers, manager)) {
            assertThat(guest.get(invitation).status()).isEqualTo(404);
            assertThat(me.get("/programmes/" + programme + "/members").body()).doesNotContain("Ida Lind");
            assertThat(guest.get(club()).body()).doesNotContain("Ida");
        }
        assertThat(club.isMember(ida)).isFalse();
        assertThat(consents(ida)).isFalse();
        assertThat(club.count("select count(*) from programme_invitation i where person_id = :person", ida))
                .isZero();
        assertThat(club.count(
                        "select count(*) from person_role where role = 'ambassador' and person_id = :person", ida))
                .isZero();
        assertThat(club.count(
                        "select count(*) from programme_member where left_at is not null and person_id = :person", ida))
                .as("the date, which figures need")
                .isOne();
        assertThat(club.mailsTo(bo)).as("the seat goes on").isEqualTo(1);
        club.ours(() -> {
            people.comeBack(SignedInPeople.of(manager, Role.ADMINISTRATOR), ida.id());
            return true;
        });
        club.ask(ida);
        assertThat(club.mailsTo(ida)).as("asked anew when back").isEqualTo(2);
    }

    @Test
    void anErasedPersonsConsentAndApplicationGoWithThem() {
        club.join(ida, null);
        club.ours(() -> jdbc.sql("""
                        insert into club_application (id, programme_id, name, email, language, state, applied_at)
                        select gen_random_uuid(), programme_id, 'Ida', :email, 'da', 'accepted', asked_at
                        from programme_invitation where person_id = :id
                        """)
                .param("email", ida.email().value())
                .param("id", ida.id().value())
                .update());
        club.ours(() -> jdbc.sql("delete from person where id = :id")
                .param("id", ida.id().value())
                .update());
        assertThat(consents(ida)).isFalse();
        assertThat(club.count("select count(*) from consent_entry where person_id = :person", ida))
                .isZero();
        assertThat(club.count("select count(*) from club_application where :person is not null", ida))
                .isZero();
    }

    @Test
    void aCourseChosenForARunningProgrammeIsGivenToItsMembers() {
        club.join(ida, null);
        try (Visitor me = new Visitor(browsers, manager)) {
            me.post("/academy/courses/ready", "");
            String course = club.ours(() -> jdbc.sql("select id::text from academy_course")
                    .query(String.class)
                    .single());
            me.post("/programmes/" + programme, "name=Ny&purpose=&weeklyShares=1&weeklyReach=0&course=" + course);
        }
        assertThat(club.count("select count(*) from academy_enrolment where person_id = :person", ida))
                .isOne();
    }

    @Test
    void aSeatThatNobodyAnswersForGoesOnToTheNext() {
        UUID cohort = cohort(LocalDate.of(2040, 1, 1), 1);
        club.join(ida, cohort);
        wait(bo, cohort);
        wait(manager, cohort);
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(club.links(ida).getFirst() + "/leave", "");
        }
        assertThat(club.mailsTo(bo)).isEqualTo(1);
        club.ours(() -> jdbc.sql(
                        "update programme_invitation set expires_at = expires_at - interval '20 days' where keeps_seat")
                .update());
        CurrentOrganisation.run(manager.organisation(), tidy::run);
        CurrentOrganisation.run(manager.organisation(), tidy::run);
        assertThat(club.mailsTo(manager)).isEqualTo(1);
    }

    @Test
    void theClubsPageCountsItsMembersAndNamesNobodyToStrangers() {
        club.join(ida, null);
        club.join(bo, null);
        String page = club();
        try (Visitor me = new Visitor(browsers, ida);
                Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.get(page).body()).doesNotContain("Ida", "Bo ");
            me.post("/club/consent/shown_to_colleagues/give", "");
            assertThat(guest.get(page + "?lang=da").body())
                    .as("they agreed to be shown to colleagues, and anybody may look here")
                    .contains("2 kolleger er med")
                    .doesNotContain("Ida", "Lind", "Bo ");
        }
    }

    @Test
    void aCopyHasTheNetworksAndTheCallAndNobodyInIt() {
        club.join(ida, null);
        club();
        try (Visitor me = new Visitor(browsers, manager)) {
            String copy = me.post(
                            "/programmes/" + programme + "/copy",
                            "name=Teknik&purpose=Vi+s%C3%B8ger+montører&aim=recruitment&topics=vind,+elever&weeklyShares=2")
                    .location()
                    .orElseThrow();
            String page = me.get(copy).body();
            assertThat(page).contains("Teknik", "vind, elever", "Ingen deltagere endnu");
            assertThat(me.get(copy + "/call").body()).contains("Kom med os");
            assertThat(me.post("/programmes/" + programme + "/copy", "name=Teknik")
                            .status())
                    .isEqualTo(422);
        }
    }

    private String club() {
        return club.call(Call.State.EXCLUSIVE, null);
    }

    private UUID cohort(LocalDate starts, @Nullable Integer seats) {
        return club.cohort("Hold 1", starts, seats, null);
    }

    private void wait(TestPerson person, UUID cohort) {
        club.ours(() -> jdbc.sql("""
                        insert into club_application (id, programme_id, cohort_id, name, email, language, state, applied_at, waiting_place)
                        values (:id, :programme, :cohort, :name, :email, 'da', 'waiting', now(),
                                (select count(*) + 1 from club_application where cohort_id = :cohort))
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", programme)
                .param("cohort", cohort)
                .param("name", person.name())
                .param("email", person.email().value())
                .update());
    }

    private void welcome() {
        CurrentOrganisation.run(manager.organisation(), welcome::run);
    }

    private boolean consents(TestPerson person) {
        return club.ours(() -> consents.holds(person.id(), Purpose.TAKING_PART));
    }

    private List<String> allLinks() {
        return club
                .ours(() ->
                        jdbc.sql("select plain from mail").query(String.class).list())
                .stream()
                .flatMap(ClubTest::links)
                .toList();
    }

    private static java.util.stream.Stream<String> links(String text) {
        Matcher links = LINK.matcher(text);
        return links.results().map(link -> link.group(1));
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "programme_invitation",
                "programme_member",
                "consent_entry",
                "club_application",
                "leave_link",
                "mail",
                "invitation")) {
            all.append(club.ours(() -> jdbc.sql(
                            "select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from " + table + " t")
                    .query(String.class)
                    .single()));
        }
        return all.toString();
    }
}
