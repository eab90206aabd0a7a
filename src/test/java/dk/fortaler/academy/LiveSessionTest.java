package dk.fortaler.academy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.live.AnswerSession;
import dk.fortaler.academy.live.KeepSessions;
import dk.fortaler.academy.live.KeepSessions.Wish;
import dk.fortaler.academy.live.LiveSession;
import dk.fortaler.academy.live.SessionText;
import dk.fortaler.academy.live.Sessions;
import dk.fortaler.academy.live.Sessions.Answer;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.mail.CalendarEntry.Method;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.Ambassadors;
import dk.fortaler.people.internal.PeopleRegister;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.SignedInPeople;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarParserFactory;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class LiveSessionTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Autowired
    TestOrganisations organisations;

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

    @Test
    void neverMoreComeThanThereAreSeatsAndWhoWaitedLongestGetsTheOneThatIsGivenBack() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID id = organisations.in(manager.organisation(), () -> keep.make(manager.id(), wish("2099-05-04T10:00", 3)));
        List<TestPerson> people = IntStream.range(0, 8)
                .mapToObj(i -> organisations.aPerson(manager.organisation(), "P" + i, Language.DA, Role.AMBASSADOR))
                .toList();
        var said = people.stream()
                .map(person -> CompletableFuture.supplyAsync(() -> organisations.in(
                        manager.organisation(),
                        () -> answers.answer(person.id(), id, true).orElseThrow())))
                .toList();
        List<Answer> all = said.stream().map(CompletableFuture::join).toList();
        assertThat(all).filteredOn(Answer.COMING::equals).hasSize(3);
        assertThat(all).filteredOn(Answer.WAITING::equals).hasSize(5);
        TestPerson leaves = people.get(all.indexOf(Answer.COMING));
        organisations.in(manager.organisation(), () -> answers.answer(leaves.id(), id, false));
        LiveSession after = find(manager, id);
        assertThat(after.coming()).isEqualTo(3);
        assertThat(after.waiting()).isEqualTo(4);
        assertThat(mails(manager, "plads til dig")).hasSize(1);
        organisations.in(manager.organisation(), () -> keep.change(manager.id(), id, wish("2099-05-04T10:00", 20), 1));
        assertThat(find(manager, id).coming()).isEqualTo(7);
    }

    @Test
    void whoIsInvitedGetsACalendarEntryItsChangesAndItsEnd() throws Exception {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        organisations.aPerson(manager.organisation(), "Søren \"Sø\" Ås; den, lange", Language.EN, Role.AMBASSADOR);
        UUID id = organisations.in(manager.organisation(), () -> keep.make(manager.id(), wish("2099-05-04T10:00", 3)));
        organisations.in(manager.organisation(), () -> {
            assertThat(keep.invite(manager.id(), id)).isEqualTo(1);
            assertThat(keep.invite(manager.id(), id)).isZero();
            assertThat(keep.change(manager.id(), id, wish("2099-05-05T10:00", 3), 1))
                    .isTrue();
            assertThat(keep.change(manager.id(), id, wish("2099-05-06T10:00", 3), 1))
                    .as("seen too long ago")
                    .isFalse();
            keep.cancel(manager.id(), id);
            keep.cancel(manager.id(), id);
            return true;
        });
        List<String> entries = entries(manager);
        assertThat(entries).hasSize(3);
        for (int i = 0; i < entries.size(); i++) {
            VEvent event = event(entries.get(i));
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(id + "@fortaler");
            assertThat(event.getSequence().getSequenceNo()).isEqualTo(i);
        }
        assertThat(entries.get(0)).contains("METHOD:REQUEST", "DTSTART:20990504T080000Z");
        assertThat(entries.get(1)).contains("METHOD:REQUEST", "DTSTART:20990505T080000Z");
        assertThat(entries.get(2)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void whoTakesTheirYesBackIsRemovedFromTheirCalendarAndAskedBackInByAnotherYes() throws Exception {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson guest = organisations.aPerson(manager.organisation(), "Bo", Language.DA, Role.AMBASSADOR);
        UUID id = organisations.in(manager.organisation(), () -> keep.make(manager.id(), wish("2099-05-04T10:00", 3)));
        organisations.in(manager.organisation(), () -> keep.invite(manager.id(), id));
        say(guest, id, true);
        assertThat(entries(manager)).as("the invitation is in the calendar").hasSize(1);
        say(guest, id, false);
        say(guest, id, false);
        say(guest, id, true);
        organisations.in(manager.organisation(), () -> keep.change(manager.id(), id, wish("2099-05-05T10:00", 3), 1));
        List<String> entries = entries(manager);
        assertThat(entries).hasSize(4);
        for (int i = 0; i < entries.size(); i++) {
            VEvent event = event(entries.get(i));
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(id + "@fortaler");
            assertThat(event.getSequence().getSequenceNo()).isEqualTo(i);
        }
        assertThat(entries.get(1).replace("\r\n ", ""))
                .contains("METHOD:CANCEL", "mailto:" + guest.email().value())
                .doesNotContain("STATUS:");
        assertThat(entries.get(2)).contains("METHOD:REQUEST", "STATUS:CONFIRMED");
        assertThat(entries.get(3)).contains("METHOD:REQUEST", "DTSTART:20990505T080000Z");
    }

    @Test
    void whoLeavesGivesTheirSeatToWhoWaitsLongestOfThoseWhoAreHere() {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID id = organisations.in(manager.organisation(), () -> keep.make(manager.id(), wish("2099-05-04T10:00", 1)));
        UUID past =
                organisations.in(manager.organisation(), () -> keep.make(manager.id(), wish("2020-05-04T10:00", 1)));
        List<TestPerson> people = IntStream.range(0, 4)
                .mapToObj(i -> organisations.aPerson(manager.organisation(), "P" + i, Language.DA, Role.AMBASSADOR))
                .toList();
        people.forEach(person -> say(person, id, true));
        seat(people.getFirst(), past);
        leaveCompany(people.get(1));
        assertThat(said(people.get(1), id)).as("who waited and left").isEmpty();
        organisations.in(manager.organisation(), () -> {
            ambassadors.noLongerAre(List.of(people.getFirst().id()));
            return true;
        });
        assertThat(said(people.getFirst(), id)).contains(Answer.NOT_COMING);
        assertThat(said(people.getFirst(), past)).as("they were there").contains(Answer.COMING);
        assertThat(said(people.get(2), id)).contains(Answer.COMING);
        assertThat(mails(manager, "Ude af din kalender"))
                .as("who is still here is told")
                .hasSize(1);
        leaveCompany(people.get(2));
        assertThat(said(people.get(3), id)).contains(Answer.COMING);
        assertThat(mails(manager, "Ude af din kalender")).as("who left is not").hasSize(1);
        assertThat(mails(manager, "plads til dig")).hasSize(2);
        assertThat(find(manager, id).waiting()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10T10:00, 2026-01-10T09:00:00Z",
        "2026-07-10T10:00, 2026-07-10T08:00:00Z",
        // The night in which two o'clock does not come, and the one in which it comes twice.
        "2027-03-28T02:30, 2027-03-28T01:30:00Z",
        "2026-10-25T02:30, 2026-10-25T00:30:00Z"
    })
    void theInstantFollowsTheClockOnTheWall(String wall, String instant) {
        TestPerson manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID id = organisations.in(manager.organisation(), () -> keep.make(manager.id(), wish(wall, null)));
        assertThat(find(manager, id).startsAt()).isEqualTo(Instant.parse(instant));
    }

    @Test
    void aFileOfHardTextsIsTakenByAStrictReader() throws Exception {
        String hard = "Æblegrød; flæsk, og \\ \"løg\"\r\nBEGIN:VEVENT\n" + "længe ".repeat(60) + "😀";
        LiveSession session = new LiveSession(
                UUID.randomUUID(),
                hard.replaceAll("\\s+", " "),
                hard,
                hard.replaceAll("\\s+", " "),
                LocalDateTime.parse("2026-12-01T10:00"),
                COPENHAGEN,
                Instant.parse("2026-12-01T09:00:00Z"),
                60,
                null,
                null,
                4,
                1,
                null,
                hard,
                "anne@example.dk",
                0,
                0);
        String text = SessionText.of(
                session,
                Method.REQUEST,
                new SessionText.Attendee("bo@example.dk", hard),
                "https://fortaler.example/academy/sessions/1",
                Instant.parse("2026-11-28T12:00:00Z"));
        VEvent event = event(text);
        assertThat(event.getDescription().getValue()).isEqualTo(hard.replace("\r\n", "\n"));
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private List<String> entries(TestPerson person) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("select calendar from mail where calendar is not null order by created_at, id")
                        .query(String.class)
                        .list());
    }

    private void say(TestPerson person, UUID session, boolean coming) {
        organisations.in(person.organisation(), () -> answers.answer(person.id(), session, coming));
    }

    private Optional<Answer> said(TestPerson person, UUID session) {
        return organisations.in(person.organisation(), () -> sessions.answer(person.id(), session));
    }

    private void seat(TestPerson person, UUID session) {
        organisations.in(
                person.organisation(),
                () -> jdbc.sql("""
                                insert into academy_seat (session_id, person_id, answer, since)
                                values (:session, :person, 'coming', now())
                                """)
                        .param("session", session)
                        .param("person", person.id().value())
                        .update());
    }

    private void leaveCompany(TestPerson person) {
        organisations.in(person.organisation(), () -> {
            register.leave(SignedInPeople.of(person, Role.ADMINISTRATOR), person.id());
            return true;
        });
    }

    private static VEvent event(String text) throws Exception {
        Calendar calendar =
                new CalendarBuilder(CalendarParserFactory.getInstance().get()).build(new StringReader(text));
        calendar.validate(true);
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Wish wish(String starts, @Nullable Integer seats) {
        return new Wish("Kickoff", "Vi ses", "Kantinen", LocalDateTime.parse(starts), COPENHAGEN, 60, seats, null);
    }

    private LiveSession find(TestPerson person, UUID id) {
        return organisations.in(person.organisation(), () -> sessions.find(id).orElseThrow());
    }

    private List<String> mails(TestPerson person, String subject) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("select subject from mail where subject like :subject")
                        .param("subject", "%" + subject + "%")
                        .query(String.class)
                        .list());
    }
}
