package dk.fortaler.academy.live;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.course.CourseContent;
import dk.fortaler.academy.course.CourseDrafts;
import dk.fortaler.academy.live.Sessions.Answer;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Ambassadors;
import dk.fortaler.people.internal.PeopleRegister;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class SeatsOfTheGoneTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    CourseDrafts drafts;

    @Autowired
    KeepSessions keep;

    @Autowired
    AnswerSession answers;

    @Autowired
    Sessions sessions;

    @Autowired
    PeopleRegister register;

    @Autowired
    Ambassadors ambassadors;

    @Autowired
    JdbcClient jdbc;

    private TestPerson manager;

    @BeforeEach
    void aManager() {
        manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
    }

    @Test
    void whoLeftTheirProgrammesOrSaidNoIsNotInvitedAgainToASessionOfTheirCourse() {
        TestPerson left = anAmbassador("Bo");
        TestPerson refused = anAmbassador("Ida");
        UUID course = ours(() -> drafts.make(
                        new CourseContent(new Bilingual("Kursus", "Course"), Bilingual.EMPTY, false, List.of()))
                .value());
        List.of(left, refused)
                .forEach(person -> ours(() -> jdbc.sql("""
                                insert into academy_enrolment (person_id, course_id, enrolled_at)
                                values (:person, :course, now())
                                """)
                        .param("person", person.id().value())
                        .param("course", course)
                        .update()));
        UUID id = aSession(null, course);
        assertThat(ours(() -> keep.invite(manager.id(), id))).isEqualTo(2);
        say(refused, id, false);
        leaveProgrammes(left, refused);
        assertThat(ours(() -> keep.invite(manager.id(), id))).isZero();
        assertThat(said(left, id)).contains(Answer.NOT_COMING);
        assertThat(mailsTo(left)).containsExactlyInAnyOrder("Invitation: Kickoff", "Ude af din kalender: Kickoff");
        assertThat(mailsTo(refused)).as("invited, and their own no").hasSize(2);
    }

    @Test
    void whoOnlyWaitedIsToldOfNoEndingOfWhatTheirCalendarNeverHad() {
        TestPerson first = anAmbassador("Bo");
        TestPerson gives = anAmbassador("Ida");
        TestPerson leaves = anAmbassador("Per");
        UUID id = aSession(1, null);
        List.of(first, gives, leaves).forEach(person -> say(person, id, true));
        say(gives, id, false);
        leaveProgrammes(leaves);
        assertThat(said(leaves, id)).contains(Answer.NOT_COMING);
        assertThat(mailsTo(gives)).isEmpty();
        assertThat(mailsTo(leaves)).isEmpty();
        assertThat(mailsTo(first)).as("the seat").hasSize(1);
    }

    @Test
    void whoLeavesTheOrganisationHoldsNoSessionWhileTheyWaitForTheirCohort() {
        TestPerson leaves = anAmbassador("Bo");
        UUID cohort = aCohortOf(leaves);
        UUID id = aSession(1, null);
        say(leaves, id, true);
        CompletableFuture<Boolean> leaving = ours(() -> {
            jdbc.sql("select 1 from cohort where id = :id for update")
                    .param("id", cohort)
                    .query(Integer.class)
                    .single();
            CompletableFuture<Boolean> begun = CompletableFuture.supplyAsync(() -> ours(() -> {
                register.leave(SignedInPeople.of(leaves, Role.ADMINISTRATOR), leaves.id());
                return true;
            }));
            while (!somebodyWaitsForUs() && !begun.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(begun).isNotDone();
            assertThat(jdbc.sql("select 1 from academy_session where id = :id for update skip locked")
                            .param("id", id)
                            .query(Integer.class)
                            .optional())
                    .isPresent();
            return begun;
        });
        assertThat(leaving.join()).isTrue();
        assertThat(said(leaves, id)).isEmpty();
    }

    private boolean somebodyWaitsForUs() {
        return jdbc.sql(
                        "select exists (select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    private UUID aCohortOf(TestPerson person) {
        UUID programme = content.aProgrammeWith(manager.organisation(), "Salg", person);
        UUID cohort = UUID.randomUUID();
        return ours(() -> {
            jdbc.sql(
                            "insert into cohort (id, programme_id, name, starts_on) values (:id, :programme, 'Forår', '2099-01-01')")
                    .param("id", cohort)
                    .param("programme", programme)
                    .update();
            jdbc.sql("update programme_member set cohort_id = :cohort where person_id = :person")
                    .param("cohort", cohort)
                    .param("person", person.id().value())
                    .update();
            return cohort;
        });
    }

    private TestPerson anAmbassador(String name) {
        return organisations.aPerson(manager.organisation(), name, Language.DA, Role.AMBASSADOR);
    }

    private UUID aSession(@Nullable Integer seats, @Nullable UUID course) {
        LocalDateTime starts = LocalDateTime.parse("2099-05-04T10:00");
        var wish = new KeepSessions.Wish("Kickoff", "", "Kantinen", starts, ZoneOffset.UTC, 60, seats, course);
        return ours(() -> keep.make(manager.id(), wish));
    }

    private void say(TestPerson person, UUID session, boolean coming) {
        ours(() -> answers.answer(person.id(), session, coming));
    }

    private Optional<Answer> said(TestPerson person, UUID session) {
        return ours(() -> sessions.answer(person.id(), session));
    }

    private void leaveProgrammes(TestPerson... people) {
        ours(() -> {
            ambassadors.noLongerAre(List.of(people).stream().map(TestPerson::id).toList());
            return true;
        });
    }

    private List<String> mailsTo(TestPerson person) {
        return ours(() -> jdbc.sql("select subject from mail where to_address = :email")
                .param("email", person.email().value())
                .query(String.class)
                .list());
    }

    private <T> T ours(Supplier<T> work) {
        return organisations.in(manager.organisation(), work);
    }
}
