package dk.fortaler.programmes.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.LearnerNetworks;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.Consents;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is put into a programme: they are asked, and answer with one click, with or without an account. */
@FortalerTest
class InvitingTest {
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
    LearnerNetworks networks;

    @Autowired
    JdbcClient jdbc;

    private TestPerson manager;
    private TestPerson ida;
    private UUID programme;

    @BeforeEach
    void aProgrammeAndSomebodyWithoutAnAccount() {
        manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        ida = organisations.aNewcomer(manager.organisation(), "Ida Lind", Language.DA);
        programme = content.aProgrammeWith(manager.organisation(), "Salg");
    }

    @Test
    void choosingSomebodyAsksThemAndTakesNobodyIn() {
        assertThat(ask("person=" + ida.id().value())).isEqualTo(302);
        assertThat(isMember(ida)).isFalse();
        assertThat(letters.all(manager.organisation()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("Salg"));
    }

    @Test
    void aDepartmentAndEverybodyAreAskedEachOnce() {
        UUID top = organisations.in(manager.organisation(), () -> {
            UUID id = UUID.randomUUID();
            UUID below = UUID.randomUUID();
            jdbc.sql("insert into department (id, name) values (:id, 'Salg')")
                    .param("id", id)
                    .update();
            jdbc.sql("insert into department (id, parent_id, name) values (:id, :top, 'Nord')")
                    .param("id", below)
                    .param("top", id)
                    .update();
            jdbc.sql("update person set department_id = :below where id = :id")
                    .param("below", below)
                    .param("id", ida.id().value())
                    .update();
            return id;
        });
        ask("department=" + top);
        assertThat(letters.all(manager.organisation())).hasSize(1);
        ask("everybody=true");
        assertThat(letters.all(manager.organisation()))
                .as("the manager too, and Ida not again")
                .hasSize(2);
    }

    @Test
    void lookingAtALinkAsAMailScannerDoesChangesNothing() {
        ask("person=" + ida.id().value());
        String before = everything();
        try (Visitor scanner = new Visitor(browsers, null)) {
            var answer = scanner.get(link());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.cookies()).isEmpty();
            for (String way : new String[] {"/yes", "/no", "/leave", "/password"}) {
                assertThat(scanner.get(link() + way).status()).isEqualTo(405);
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aYesJoinsRecordsWhatWasAgreedToAndLeadsOnToAPasswordWithoutAnotherMail() {
        ask("person=" + ida.id().value());
        try (Visitor guest = new Visitor(browsers, null)) {
            var answer = guest.postAsIs(link() + "/yes?lang=en", "agree=shown_to_colleagues");
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location().orElseThrow()).startsWith("/invitation/");
            assertThat(guest.get(answer.location().orElseThrow()).status()).isEqualTo(200);
        }
        assertThat(isMember(ida)).isTrue();
        assertThat(holds(ida, Purpose.TAKING_PART)).isTrue();
        assertThat(holds(ida, Purpose.SHOWN_TO_COLLEAGUES)).isTrue();
        assertThat(holds(ida, Purpose.REMINDERS)).isFalse();
        assertThat(organisations.<String>in(
                        manager.organisation(),
                        () -> jdbc.sql("""
                        select purpose || ' ' || text_version || ' ' || language || ' ' || way from consent_entry order by number limit 1
                        """).query(String.class).single()))
                .isEqualTo("taking_part 1 en link");
        assertThat(letters.all(manager.organisation())).hasSize(1);
    }

    @Test
    void whoSaysNoIsThankedAndNotAskedAgainWithAGroupForAYearAndNobodyCanTell() {
        ask("person=" + ida.id().value());
        String unanswered = membersPage();
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.postAsIs(link() + "/no", "").status()).isEqualTo(303);
            assertThat(guest.get(link()).body()).contains("Tak for svaret");
        }
        assertThat(isMember(ida)).isFalse();
        assertThat(membersPage()).isEqualTo(unanswered);
        later("40 days");
        ask("everybody=true");
        assertThat(mailsTo(ida)).isEqualTo(1);
        later("400 days");
        ask("everybody=true");
        assertThat(mailsTo(ida)).isEqualTo(2);
    }

    @Test
    void aNoCanBecomeAYesByThePersonsOwnHand() {
        ask("person=" + ida.id().value());
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(link() + "/no", "");
            guest.postAsIs(link() + "/yes", "");
        }
        assertThat(isMember(ida)).isTrue();
    }

    @Test
    void leavingByTheLinkTakesBackEverythingAtOnceAndKeepsOnlyTheDate() {
        ask("person=" + ida.id().value());
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(link() + "/yes", "agree=reminders");
            guest.postAsIs(link() + "/leave", "");
        }
        assertThat(isMember(ida)).isFalse();
        assertThat(holds(ida, Purpose.TAKING_PART)).isFalse();
        assertThat(holds(ida, Purpose.REMINDERS)).isFalse();
        assertThat(organisations.<Boolean>in(
                        manager.organisation(),
                        () -> jdbc.sql("select left_at is not null from programme_member")
                                .query(Boolean.class)
                                .single()))
                .isTrue();
        later("40 days");
        ask("everybody=true");
        assertThat(mailsTo(ida)).as("leaving is a no as well").isEqualTo(1);
    }

    @Test
    void onTheirOwnPageSomebodySaysYesWithdrawsAndIsOutOfEverything() {
        TestPerson bo = organisations.aPerson(manager.organisation(), "Bo Kvist", Language.DA);
        ask("person=" + bo.id().value());
        try (Visitor visitor = new Visitor(browsers, bo)) {
            assertThat(visitor.get("/feed").body()).contains("href=\"/club\"");
            visitor.post("/club/invitations/" + invitationOf(bo) + "/yes", "");
            assertThat(isMember(bo)).isTrue();
            assertThat(visitor.get("/club").body()).contains("Salg");
            visitor.post("/club/consent/shown_to_colleagues/give", "");
            visitor.post("/club/consent/taking_part/withdraw", "");
        }
        assertThat(isMember(bo)).isFalse();
        for (Purpose purpose : Purpose.values()) {
            assertThat(holds(bo, purpose)).as(purpose.key()).isFalse();
        }
    }

    @Test
    void anotherAddressOrAnotherOrganisationMakesTheLinkOpenNothing() {
        ask("person=" + ida.id().value());
        String link = link();
        organisations.in(
                manager.organisation(),
                () -> jdbc.sql("update person set email = 'ny@example.dk' where id = :id")
                        .param("id", ida.id().value())
                        .update());
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.get(link).status()).isEqualTo(404);
            assertThat(guest.postAsIs(link + "/yes", "").status()).isEqualTo(404);
        }
        assertThat(isMember(ida)).isFalse();
    }

    @Test
    void whoJoinsIsEnrolledInTheProgrammesCourseAndLearnsAboutItsNetworks() {
        UUID course = UUID.randomUUID();
        organisations.in(manager.organisation(), () -> {
            jdbc.sql("""
                            insert into academy_course (id, title_danish, version, draft, created_at)
                            values (:id, 'Det første kursus', 1, '{}', now())
                            """).param("id", course).update();
            jdbc.sql("insert into programme_network (programme_id, network) values (:id, 'linkedin')")
                    .param("id", programme)
                    .update();
            return jdbc.sql("update programme set course_id = :course where id = :id")
                    .param("course", course)
                    .param("id", programme)
                    .update();
        });
        ask("person=" + ida.id().value());
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(link() + "/yes", "");
        }
        assertThat(organisations.<UUID>in(
                        manager.organisation(),
                        () -> jdbc.sql("select course_id from academy_enrolment where person_id = :ida")
                                .param("ida", ida.id().value())
                                .query(UUID.class)
                                .single()))
                .isEqualTo(course);
        assertThat(organisations.in(manager.organisation(), () -> networks.of(ida.id())))
                .containsExactly(Network.LINKEDIN);
    }

    @Test
    void aCourseThatIsGoneKeepsNobodyFromJoining() {
        organisations.in(
                manager.organisation(),
                () -> jdbc.sql("update programme set course_id = :course where id = :id")
                        .param("course", UUID.randomUUID())
                        .param("id", programme)
                        .update());
        ask("person=" + ida.id().value());
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(link() + "/yes", "");
        }
        assertThat(isMember(ida)).isTrue();
    }

    @Test
    void aManagerStillTakesSomebodyOut() {
        ask("person=" + ida.id().value());
        try (Visitor guest = new Visitor(browsers, null);
                Visitor me = new Visitor(browsers, manager)) {
            guest.postAsIs(link() + "/yes", "");
            me.post("/programmes/" + programme + "/members/" + ida.id().value() + "/remove", "");
        }
        assertThat(isMember(ida)).isFalse();
    }

    private int ask(String whom) {
        try (Visitor me = new Visitor(browsers, manager)) {
            return me.post("/programmes/" + programme + "/members", whom).status();
        }
    }

    private String membersPage() {
        try (Visitor me = new Visitor(browsers, manager)) {
            String body = me.get("/programmes/" + programme + "/members?q=ida").body();
            return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                    .replaceAll("(name=\"_csrf\" value=)\"[^\"]+\"", "$1");
        }
    }

    private String link() {
        return letters.link(manager.organisation(), ida.email().value());
    }

    private boolean isMember(TestPerson person) {
        return organisations.in(
                manager.organisation(), () -> programmes.isMember(new ProgrammeId(programme), person.id()));
    }

    private boolean holds(TestPerson person, Purpose purpose) {
        return organisations.in(manager.organisation(), () -> consents.holds(person.id(), purpose));
    }

    private UUID invitationOf(TestPerson person) {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select id from programme_invitation where person_id = :id")
                        .param("id", person.id().value())
                        .query(UUID.class)
                        .single());
    }

    private long mailsTo(TestPerson person) {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select count(*) from mail where to_address = :to")
                        .param("to", person.email().value())
                        .query(Long.class)
                        .single());
    }

    /** Everything that was asked and answered, moved into the past. */
    private void later(String past) {
        organisations.in(
                manager.organisation(), () -> jdbc.sql("""
                        update programme_invitation
                        set asked_at = asked_at - :past::interval, answered_at = answered_at - :past::interval
                        """).param("past", past).update());
    }

    private String everything() {
        return organisations.in(
                manager.organisation(), () -> jdbc.sql("""
                        select (select string_agg(i::text, ',' order by i.id) from programme_invitation i)
                            || coalesce((select string_agg(m::text, ',') from programme_member m), '')
                            || coalesce((select string_agg(c::text, ',') from consent_entry c), '')
                        """).query(String.class).single());
    }
}
