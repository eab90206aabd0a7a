package dk.fortaler.programmes.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.LearnerNetworks;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.Consents;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.programmes.calls.Call;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestClub;
import dk.fortaler.testing.TestClub.Club;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is put into a programme: they are asked, and answer with one click, with or without an account. */
@FortalerTest
class InvitingTest {
    @Autowired
    TestClub clubs;

    @Autowired
    Letters letters;

    @Autowired
    Browsers browsers;

    @Autowired
    Consents consents;

    @Autowired
    LearnerNetworks networks;

    @Autowired
    JdbcClient jdbc;

    private Club club;
    private TestPerson ida;
    private UUID programme;

    @BeforeEach
    void aProgrammeAndSomebodyWithoutAnAccount() {
        club = clubs.open();
        ida = club.newcomer("Ida Lind");
        programme = club.programme().value();
    }

    @Test
    void choosingSomebodyAsksThemAndTakesNobodyIn() {
        assertThat(club.ask(ida)).isEqualTo(302);
        assertThat(club.isMember(ida)).isFalse();
        assertThat(letters.all(club.manager().organisation()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("Salg"));
    }

    @Test
    void aDepartmentAndEverybodyAreAskedEachOnce() {
        UUID top = club.ours(() -> {
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
        club.ask("department=" + top);
        assertThat(letters.all(club.manager().organisation())).hasSize(1);
        club.ask("everybody=true");
        assertThat(letters.all(club.manager().organisation()))
                .as("the manager too, and Ida not again")
                .hasSize(2);
    }

    @Test
    void manyAreAskedOnlyAfterAPageThatSaysHowManyAndTheProgrammesOwnDepartmentIsChosen() {
        UUID own = club.ours(() -> {
            UUID id = UUID.randomUUID();
            jdbc.sql("insert into department (id, name) values (gen_random_uuid(), 'HR'), (:id, 'Salg')")
                    .param("id", id)
                    .update();
            jdbc.sql("update person set department_id = :id where id = :ida")
                    .param("id", id)
                    .param("ida", ida.id().value())
                    .update();
            jdbc.sql("update programme set department_id = :id").param("id", id).update();
            return id;
        });
        try (Visitor me = new Visitor(browsers, club.manager())) {
            assertThat(me.get(club.address() + "/members").body())
                    .contains("value=\"" + own + "\" selected", "Der er ikke sat en mailserver op");
            assertThat(me.get(club.address() + "/rules").body()).contains("value=\"" + own + "\" selected");
            assertThat(me.get(club.address() + "/members/ask?department=" + own).body())
                    .contains("Spørg 1 i Salg?", "name=\"department\" value=\"" + own + "\"");
            assertThat(me.get(club.address() + "/members/ask").body()).contains("name=\"everybody\" value=\"true\"");
            assertThat(me.get(club.address() + "/members/ask?department=" + UUID.randomUUID())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(letters.all(club.manager().organisation())).isEmpty();
    }

    @Test
    void theLinkOfAClosedProgrammeSaysSo() {
        club.ask(ida);
        String link = club.link(ida);
        club.ours(() -> jdbc.sql("update mail set state = 'sent', plain = null, html = null")
                .update());
        try (Visitor me = new Visitor(browsers, club.manager());
                Visitor guest = new Visitor(browsers, null)) {
            me.post(club.address() + "/close", "");
            assertThat(guest.get(link + "?lang=da").body()).contains("Programmet er lukket");
            assertThat(guest.postAsIs(link + "/yes", "").status()).isEqualTo(410);
        }
        assertThat(club.isMember(ida)).isFalse();
    }

    @Test
    void lookingAtALinkAsAMailScannerDoesChangesNothing() {
        club.ask(ida);
        String before = everything();
        try (Visitor scanner = new Visitor(browsers, null)) {
            var answer = scanner.get(club.link(ida));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.cookies()).isEmpty();
            for (String way : new String[] {"/yes", "/no", "/leave", "/password"}) {
                assertThat(scanner.get(club.link(ida) + way).status()).isEqualTo(405);
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aYesJoinsRecordsWhatWasAgreedToAndLeadsOnToAPasswordWithoutAnotherMail() {
        club.ask(ida);
        try (Visitor guest = new Visitor(browsers, null)) {
            var answer = guest.postAsIs(club.link(ida) + "/yes?lang=en", "agree=shown_to_colleagues");
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location().orElseThrow()).startsWith("/invitation/");
            assertThat(answer.cookies())
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("language=en");
            assertThat(guest.get(answer.location().orElseThrow()).status()).isEqualTo(200);
        }
        assertThat(club.isMember(ida)).isTrue();
        assertThat(holds(ida, Purpose.TAKING_PART)).isTrue();
        assertThat(holds(ida, Purpose.SHOWN_TO_COLLEAGUES)).isTrue();
        assertThat(holds(ida, Purpose.REMINDERS)).isFalse();
        assertThat(club.<String>ours(() -> jdbc.sql("""
                        select purpose || ' ' || text_version || ' ' || language || ' ' || way from consent_entry order by number limit 1
                        """).query(String.class).single()))
                .isEqualTo("taking_part 1 en link");
        assertThat(club.<String>ours(() -> jdbc.sql("select language from person where id = :id")
                        .param("id", ida.id().value())
                        .query(String.class)
                        .single()))
                .as("as they chose on the page")
                .isEqualTo("en");
        assertThat(letters.all(club.manager().organisation())).hasSize(1);
    }

    @Test
    void whoSaysNoIsThankedAndNotAskedAgainWithAGroupForAYearAndNobodyCanTell() {
        club.ask(ida);
        String unanswered = membersPage();
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.postAsIs(club.link(ida) + "/no", "").status()).isEqualTo(303);
            assertThat(guest.get(club.link(ida)).body()).contains("Tak for svaret");
        }
        assertThat(club.isMember(ida)).isFalse();
        assertThat(membersPage()).isEqualTo(unanswered);
        later("40 days");
        club.ask("everybody=true");
        assertThat(club.mailsTo(ida)).isEqualTo(1);
        later("400 days");
        club.ask("everybody=true");
        assertThat(club.mailsTo(ida)).isEqualTo(2);
    }

    @Test
    void aNoCanBecomeAYesByThePersonsOwnHand() {
        club.ask(ida);
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(club.link(ida) + "/no", "");
            guest.postAsIs(club.link(ida) + "/yes", "");
        }
        assertThat(club.isMember(ida)).isTrue();
    }

    @Test
    void leavingByTheLinkTakesBackEverythingAtOnceAndKeepsOnlyTheDate() {
        club.ask(ida);
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(club.link(ida) + "/yes", "agree=reminders");
            guest.postAsIs(club.link(ida) + "/leave", "");
        }
        assertThat(club.isMember(ida)).isFalse();
        assertThat(holds(ida, Purpose.TAKING_PART)).isFalse();
        assertThat(holds(ida, Purpose.REMINDERS)).isFalse();
        assertThat(club.<Boolean>ours(() -> jdbc.sql("select left_at is not null from programme_member")
                        .query(Boolean.class)
                        .single()))
                .isTrue();
        later("40 days");
        club.ask("everybody=true");
        assertThat(club.mailsTo(ida)).as("leaving is a no as well").isEqualTo(1);
    }

    @Test
    void whoHasLeftReadsSoAndIsOfferedTheWayBackOnce() {
        TestPerson bo = club.colleague("Bo Kvist");
        club.ask(bo);
        String link = club.link(bo);
        String page = club.call(Call.State.OPEN, null);
        try (Visitor visitor = new Visitor(browsers, bo)) {
            visitor.postAsIs(link + "/yes", "");
            visitor.post("/club/programmes/" + club.programme().value() + "/leave", "");
            assertThat(visitor.get("/club").body())
                    .contains("Ikke længere med i ét program", "Du er ikke længere med i et program")
                    .doesNotContain("Sagt nej", "med i et program endnu", page);
            assertThat(visitor.get(link).body())
                    .contains("Du er ikke længere med i “Salg”")
                    .doesNotContain("Tak for svaret");
        }
    }

    @Test
    void theOutboxSaysWhyItHidesWhoWasAsked() {
        club = clubs.open(Role.ADMINISTRATOR);
        club.ask("everybody=true");
        var mail = letters.all(club.manager().organisation()).getFirst();
        try (Visitor me = new Visitor(browsers, club.manager())) {
            assertThat(me.get("/settings/outbox/" + mail.id()).body())
                    .contains("hvem der har sagt nej")
                    .doesNotContain("en påmindelse");
        }
    }

    @Test
    void onTheirOwnPageSomebodySaysYesWithdrawsAndIsOutOfEverything() {
        TestPerson bo = club.colleague("Bo Kvist");
        club.ask(bo);
        try (Visitor visitor = new Visitor(browsers, bo)) {
            assertThat(visitor.get("/feed").body()).contains("href=\"/club\"");
            visitor.post("/club/invitations/" + invitationOf(bo) + "/yes", "");
            assertThat(club.isMember(bo)).isTrue();
            assertThat(visitor.get("/club").body()).contains("Salg");
            visitor.post("/club/consent/shown_to_colleagues/give", "");
            visitor.post("/club/consent/taking_part/withdraw", "");
        }
        assertThat(club.isMember(bo)).isFalse();
        for (Purpose purpose : Purpose.values()) {
            assertThat(holds(bo, purpose)).as(purpose.key()).isFalse();
        }
    }

    @Test
    void anotherAddressOrAnotherOrganisationMakesTheLinkOpenNothing() {
        club.ask(ida);
        String link = club.link(ida);
        club.ours(() -> jdbc.sql("update person set email = 'ny@example.dk' where id = :id")
                .param("id", ida.id().value())
                .update());
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.get(link).status()).isEqualTo(404);
            assertThat(guest.postAsIs(link + "/yes", "").status()).isEqualTo(404);
        }
        assertThat(club.isMember(ida)).isFalse();
    }

    @Test
    void whoJoinsIsEnrolledInTheProgrammesCourseAndLearnsAboutItsNetworks() {
        UUID course = UUID.randomUUID();
        club.ours(() -> {
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
        club.ask(ida);
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(club.link(ida) + "/yes", "");
        }
        assertThat(club.<UUID>ours(() -> jdbc.sql("select course_id from academy_enrolment where person_id = :ida")
                        .param("ida", ida.id().value())
                        .query(UUID.class)
                        .single()))
                .isEqualTo(course);
        assertThat(club.ours(() -> networks.of(ida.id()))).containsExactly(Network.LINKEDIN);
    }

    @Test
    void aCourseThatIsGoneKeepsNobodyFromJoining() {
        club.ours(() -> jdbc.sql("update programme set course_id = :course where id = :id")
                .param("course", UUID.randomUUID())
                .param("id", programme)
                .update());
        club.ask(ida);
        try (Visitor guest = new Visitor(browsers, null)) {
            guest.postAsIs(club.link(ida) + "/yes", "");
        }
        assertThat(club.isMember(ida)).isTrue();
    }

    @Test
    void aManagerStillTakesSomebodyOut() {
        club.ask(ida);
        try (Visitor guest = new Visitor(browsers, null);
                Visitor me = new Visitor(browsers, club.manager())) {
            guest.postAsIs(club.link(ida) + "/yes", "");
            me.post(club.address() + "/members/" + ida.id().value() + "/remove", "");
        }
        assertThat(club.isMember(ida)).isFalse();
    }

    private String membersPage() {
        try (Visitor me = new Visitor(browsers, club.manager())) {
            String body = me.get(club.address() + "/members?q=ida").body();
            return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                    .replaceAll("(name=\"_csrf\" value=)\"[^\"]+\"", "$1");
        }
    }

    private boolean holds(TestPerson person, Purpose purpose) {
        return club.ours(() -> consents.holds(person.id(), purpose));
    }

    private UUID invitationOf(TestPerson person) {
        return club.ours(() -> jdbc.sql("select id from programme_invitation where person_id = :id")
                .param("id", person.id().value())
                .query(UUID.class)
                .single());
    }

    /** Everything that was asked and answered, moved into the past. */
    private void later(String past) {
        club.ours(() -> jdbc.sql("""
                        update programme_invitation
                        set asked_at = asked_at - :past::interval, answered_at = answered_at - :past::interval
                        """).param("past", past).update());
    }

    private String everything() {
        return club.ours(() -> jdbc.sql("""
                        select (select string_agg(i::text, ',' order by i.id) from programme_invitation i)
                            || coalesce((select string_agg(m::text, ',') from programme_member m), '')
                            || coalesce((select string_agg(c::text, ',') from consent_entry c), '')
                        """).query(String.class).single());
    }
}
