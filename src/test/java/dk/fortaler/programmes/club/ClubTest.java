package dk.fortaler.programmes.club;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.internal.PeopleRegister;
import dk.fortaler.programmes.Consents;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.calls.Call;
import dk.fortaler.programmes.calls.Calls;
import dk.fortaler.programmes.cohorts.Cohorts;
import dk.fortaler.programmes.cohorts.WelcomeCohorts;
import dk.fortaler.programmes.joining.TidyClub;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
    TestContent content;

    @Autowired
    Letters letters;

    @Autowired
    Browsers browsers;

    @Autowired
    Programmes programmes;

    @Autowired
    Consents consents;

    @Autowired
    Cohorts cohorts;

    @Autowired
    Calls calls;

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

    private TestPerson manager;
    private TestPerson ida;
    private TestPerson bo;
    private UUID programme;

    @BeforeEach
    void aProgrammeAndTwoColleagues() {
        manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR);
        ida = organisations.aPerson(manager.organisation(), "Ida Lind", Language.DA);
        bo = organisations.aPerson(manager.organisation(), "Bo Kvist", Language.EN);
        programme = content.aProgrammeWith(manager.organisation(), "Salg");
    }

    @Test
    void aCohortsStartWelcomesItsMembersOnceEachInTheirLanguageWithAWayOut() {
        UUID cohort = cohort(LocalDate.now(clock), null);
        join(ida, cohort);
        join(bo, cohort);
        welcome();
        welcome();
        assertThat(mailsTo(ida)).isEqualTo(2);
        assertThat(letters.all(manager.organisation()).stream()
                        .filter(mail -> mail.toName().equals("Bo Kvist"))
                        .findFirst()
                        .orElseThrow()
                        .subject())
                .contains("starts today");
        String leave = linksTo(ida).stream()
                .filter(link -> link.startsWith("/leave/"))
                .findFirst()
                .orElseThrow();
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.get(leave).status()).isEqualTo(200);
            assertThat(isMember(ida)).isTrue();
            assertThat(guest.postAsIs(leave, "").body()).contains("Du er ikke længere med");
            assertThat(guest.get(leave).status()).isEqualTo(404);
        }
        assertThat(isMember(ida)).isFalse();
        assertThat(consents(ida)).isFalse();
    }

    @Test
    void aCohortThatStartsTomorrowIsNotWelcomedToday() {
        join(ida, cohort(LocalDate.now(clock).plusDays(3), null));
        welcome();
        assertThat(mailsTo(ida)).isEqualTo(1);
    }

    @Test
    void aColleagueIsAskedKindlyAndTheOneWhoThoughtOfThemLearnsNoAnswer() {
        join(ida, null);
        try (Visitor visitor = new Visitor(browsers, ida)) {
            String page = "/club/programmes/" + programme + "/nominate";
            assertThat(visitor.get(page + "?q=kvist").body()).contains("Bo Kvist");
            assertThat(visitor.post(page, "person=" + bo.id().value()).location())
                    .hasValue("/club");
            assertThat(visitor.get(linksTo(bo).getFirst()).body()).contains("Ida Lind");
            try (Visitor guest = new Visitor(browsers, null)) {
                guest.postAsIs(linksTo(bo).getFirst() + "/no", "");
            }
            assertThat(visitor.get("/club").body()).doesNotContain("Bo Kvist");
            assertThat(visitor.get(page + "?q=kvist").body()).contains("Bo Kvist");
            visitor.post(page, "person=" + bo.id().value());
            visitor.post(page, "person=" + manager.id().value());
            assertThat(mailsTo(bo)).as("a no is a no").isEqualTo(1);
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
        join(ida, cohort);
        ask(bo);
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
        join(ida, cohort);
        String invitation = linksTo(ida).getFirst();
        wait(bo, cohort);
        ours(() -> {
            people.leave(SignedInPeople.of(manager, Role.ADMINISTRATOR), ida.id());
            return true;
        });
        try (Visitor guest = new Visitor(browsers, null);
                Visitor me = new Visitor(browsers, manager)) {
            assertThat(guest.get(invitation).status()).isEqualTo(404);
            assertThat(me.get("/programmes/" + programme + "/members").body()).doesNotContain("Ida Lind");
            assertThat(guest.get(club()).body()).doesNotContain("Ida");
        }
        assertThat(isMember(ida)).isFalse();
        assertThat(consents(ida)).isFalse();
        assertThat(count("select count(*) from programme_invitation i where person_id = :person", ida))
                .isZero();
        assertThat(count("select count(*) from person_role where role = 'ambassador' and person_id = :person", ida))
                .isZero();
        assertThat(count(
                        "select count(*) from programme_member where left_at is not null and person_id = :person", ida))
                .as("the date, which figures need")
                .isOne();
        assertThat(mailsTo(bo)).as("the seat goes on").isEqualTo(1);
        ours(() -> {
            people.comeBack(SignedInPeople.of(manager, Role.ADMINISTRATOR), ida.id());
            return true;
        });
        ask(ida);
        assertThat(mailsTo(ida)).as("asked anew when back").isEqualTo(2);
    }

    @Test
    void anErasedPersonsConsentAndApplicationGoWithThem() {
        join(ida, null);
        ours(() -> jdbc.sql("""
                        insert into club_application (id, programme_id, name, email, language, state, applied_at)
                        select gen_random_uuid(), programme_id, 'Ida', :email, 'da', 'accepted', asked_at
                        from programme_invitation where person_id = :id
                        """)
                .param("email", ida.email().value())
                .param("id", ida.id().value())
                .update());
        ours(() -> jdbc.sql("delete from person where id = :id")
                .param("id", ida.id().value())
                .update());
        assertThat(consents(ida)).isFalse();
        assertThat(count("select count(*) from consent_entry where person_id = :person", ida))
                .isZero();
        assertThat(count("select count(*) from club_application where :person is not null", ida))
                .isZero();
    }

    @Test
    void aCourseChosenForARunningProgrammeIsGivenToItsMembers() {
        join(ida, null);
        try (Visitor me = new Visitor(browsers, manager)) {
            me.post("/academy/courses/ready", "");
            String course = ours(() -> jdbc.sql("select id::text from academy_course")
                    .query(String.class)
                    .single());
            me.post("/programmes/" + programme, "name=Ny&purpose=&weeklyShares=1&weeklyReach=0&course=" + course);
        }
        assertThat(count("select count(*) from academy_enrolment where person_id = :person", ida))
                .isOne();
    }

    @Test
    void aSeatThatNobodyAnswersForGoesOnToTheNext() {
        UUID cohort = cohort(LocalDate.of(2040, 1, 1), 1);
        join(ida, cohort);
        wait(bo, cohort);
        wait(manager, cohort);
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(linksTo(ida).getFirst() + "/leave", "");
        }
        assertThat(mailsTo(bo)).isEqualTo(1);
        ours(() -> jdbc.sql(
                        "update programme_invitation set expires_at = expires_at - interval '20 days' where keeps_seat")
                .update());
        CurrentOrganisation.run(manager.organisation(), tidy::run);
        CurrentOrganisation.run(manager.organisation(), tidy::run);
        assertThat(mailsTo(manager)).isEqualTo(1);
    }

    @Test
    void theClubsPageCountsItsMembersAndNamesNobodyToStrangers() {
        join(ida, null);
        join(bo, null);
        String club = club();
        try (Visitor me = new Visitor(browsers, ida);
                Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.get(club).body()).doesNotContain("Ida", "Bo ");
            me.post("/club/consent/shown_to_colleagues/give", "");
            assertThat(guest.get(club + "?lang=da").body())
                    .as("they agreed to be shown to colleagues, and anybody may look here")
                    .contains("2 kolleger er med")
                    .doesNotContain("Ida", "Lind", "Bo ");
        }
    }

    @Test
    void aCopyHasTheNetworksAndTheCallAndNobodyInIt() {
        join(ida, null);
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
        return ours(() -> {
            ProgrammeId id = new ProgrammeId(programme);
            calls.save(
                    manager.id(),
                    new Call(
                            id,
                            Call.State.EXCLUSIVE,
                            "",
                            null,
                            "Kom med os",
                            "",
                            List.of(),
                            calls.of(id).revision()));
            return "/club/" + manager.organisation().value() + "-"
                    + calls.of(id).code();
        });
    }

    private UUID cohort(LocalDate starts, @Nullable Integer seats) {
        return ours(() ->
                cohorts.add(manager.id(), new ProgrammeId(programme), new Cohorts.Plan("Hold 1", starts, seats, null)));
    }

    /** As a person does it: asked, and yes by the link. */
    private void join(TestPerson person, @Nullable UUID cohort) {
        ask(person);
        ours(() -> jdbc.sql("update programme_invitation set cohort_id = :cohort where person_id = :person")
                .param("cohort", cohort, java.sql.Types.OTHER)
                .param("person", person.id().value())
                .update());
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(linksTo(person).getFirst() + "/yes", "");
        }
        assertThat(isMember(person)).isTrue();
    }

    private void ask(TestPerson person) {
        try (Visitor me = new Visitor(browsers, manager)) {
            me.post(
                    "/programmes/" + programme + "/members",
                    "person=" + person.id().value());
        }
    }

    private void wait(TestPerson person, UUID cohort) {
        ours(() -> jdbc.sql("""
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

    private boolean isMember(TestPerson person) {
        return ours(() -> programmes.isMember(new ProgrammeId(programme), person.id()));
    }

    private boolean consents(TestPerson person) {
        return ours(() -> consents.holds(person.id(), Purpose.TAKING_PART));
    }

    private int count(String sql, TestPerson person) {
        return ours(() -> jdbc.sql(sql)
                .param("person", person.id().value())
                .query(Integer.class)
                .single());
    }

    private long mailsTo(TestPerson person) {
        return ours(() -> jdbc.sql("select count(*) from mail where to_address = :to")
                .param("to", person.email().value())
                .query(Long.class)
                .single());
    }

    /** The newest mail's first. */
    private List<String> linksTo(TestPerson person) {
        return ours(() -> jdbc.sql("select plain from mail where to_address = :to order by created_at desc, id desc")
                        .param("to", person.email().value())
                        .query(String.class)
                        .list())
                .stream()
                .flatMap(ClubTest::links)
                .toList();
    }

    private List<String> allLinks() {
        return ours(() -> jdbc.sql("select plain from mail").query(String.class).list()).stream()
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
            all.append(ours(() -> jdbc.sql(
                            "select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from " + table + " t")
                    .query(String.class)
                    .single()));
        }
        return all.toString();
    }

    private <T> T ours(Supplier<T> work) {
        return organisations.in(manager.organisation(), work);
    }
}
