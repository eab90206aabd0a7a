package dk.fortaler.programmes.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestClub;
import dk.fortaler.testing.TestClub.Club;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a call's page to a seat, or to a kind no, with a mail at each step and never more members than seats. */
@FortalerTest
class ApplyingTest {
    private static final Question[] QUESTIONS = {
        new Question("q1", Question.Kind.TEXT, "Hvorfor?", "Why?", List.of()),
        new Question(
                "q2",
                Question.Kind.SINGLE,
                "Hvor?",
                "Where?",
                List.of(new Question.Option("Her", "Here"), new Question.Option("Der", "")))
    };

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestClub clubs;

    @Autowired
    Letters letters;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    private Club club;
    private TestPerson ida;
    private TestPerson bo;

    @BeforeEach
    void aProgrammeAndTwoColleagues() {
        club = clubs.open();
        ida = club.newcomer("Ida Lind");
        bo = club.colleague("Bo Kvist");
    }

    @Test
    void toAnOpenCallWhoeverIsOnTheStaffListJoinsByTheLinkInTheirMail() {
        String page = call(Call.State.OPEN, null);
        assertThat(club.apply(page, as(ida)).location().orElseThrow()).contains("sent=mailed");
        assertThat(club.isMember(ida)).isFalse();
        press(ida, "/yes");
        assertThat(club.isMember(ida)).isTrue();
    }

    @Test
    void aStrangersAddressGetsTheSameAnswerAndNoMail() {
        String page = call(Call.State.OPEN, null);
        Answer known = club.apply(page, as(ida));
        Answer stranger = club.apply(page, "email=fremmed@example.com");
        assertThat(stranger.status()).isEqualTo(known.status());
        assertThat(stranger.location()).isEqualTo(known.location());
        assertThat(club.mailsTo("fremmed@example.com")).isZero();
    }

    @Test
    void anApplicationIsReadBySeveralAnsweredAndConfirmed() {
        String page = call(Call.State.EXCLUSIVE, club.cohort("Forår", 2));
        assertThat(club.apply(page, "name=Ida&" + as(ida) + "&answer-q1=Fordi&answer-q2=1")
                        .location()
                        .orElseThrow())
                .contains("sent=received");
        UUID application = club.applicationOf(ida);
        TestPerson other =
                organisations.aPerson(club.manager().organisation(), "Carl Holm", Language.DA, Role.PROGRAMME_MANAGER);
        try (Visitor me = new Visitor(browsers, club.manager());
                Visitor carl = new Visitor(browsers, other)) {
            String reading = club.address() + "/applications/" + application;
            assertThat(me.get(reading).body()).contains("Fordi", "Der");
            carl.post(reading + "/vote", "vote=no&note=Hemmelig+note");
            assertThat(me.get(reading).body()).doesNotContain("Hemmelig note");
            me.post(reading + "/vote", "vote=yes&note=");
            assertThat(me.get(reading).body()).contains("Hemmelig note");
            me.post(reading + "/accept", "");
            me.post(reading + "/accept", "");
        }
        assertThat(club.isMember(ida)).isFalse();
        press(ida, "/yes");
        assertThat(club.isMember(ida)).isTrue();
        assertThat(club.mailsTo(ida)).as("received, accepted").isEqualTo(2);
    }

    @Test
    void applyingTwiceIsOneApplicationAndOneMail() {
        String page = call(Call.State.EXCLUSIVE, null);
        String form = "name=Ida&" + as(ida);
        Answer first = club.apply(page, form);
        Answer second = club.apply(page, form);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(club.mailsTo(ida)).isEqualTo(1);
    }

    @Test
    void aRefusedPageLeadsToWhatIsWrongWithoutScripts() {
        String page = call(Call.State.EXCLUSIVE, null);
        Answer refused = club.apply(page, "name=&email=");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"mend\"", "apply?lang=da#mend");
    }

    @Test
    void whoAppliesToAFullCohortIsToldThatTheyAreOnTheWaitingList() {
        String page = call(Call.State.EXCLUSIVE, club.cohort("Forår", 1));
        club.join(
                bo,
                club.ours(() ->
                        jdbc.sql("select id from cohort").query(UUID.class).single()));
        Answer sent = club.apply(page, "name=Ida&wait=true&" + as(ida));
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.get(sent.location().orElseThrow()).body()).contains("Du er skrevet på ventelisten");
        }
    }

    @Test
    void aKindNoSaysSoInItsSubjectAndNothingOfSeatsThatAreFree() {
        club.apply(call(Call.State.EXCLUSIVE, club.cohort("Forår", 5)), "name=Ida&" + as(ida));
        answer("/decline");
        assertThat(club.<List<String>>ours(
                        () -> jdbc.sql("select subject || ': ' || plain from mail where to_address = :to")
                                .param("to", ida.email().value())
                                .query(String.class)
                                .list()))
                .filteredOn(mail -> mail.startsWith("Svar på din ansøgning til Salg"))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .doesNotContain("flere gode");
    }

    @Test
    void afterTheDeadlineOnlyTheWaitingListIsOpenAndWhatWasTypedStays() {
        String page =
                call(Call.State.EXCLUSIVE, club.cohort("Forår", LocalDate.of(2040, 3, 1), 5, LocalDate.of(2020, 1, 1)));
        String form = "name=Ida+Lind&" + as(ida);
        Answer refused = club.apply(page, form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Ida Lind", "name=\"wait\"");
        assertThat(club.stateOf(ida)).isEmpty();
        assertThat(club.apply(page, form + "&wait=true").location().orElseThrow())
                .contains("sent=listed");
        assertThat(club.stateOf(ida)).as("late, and read like all who apply").isEqualTo("new");
    }

    @Test
    void theWaitingListMovesUpWhenSomebodyLeavesAndAsksInsteadOfTakingIn() {
        UUID cohort = club.cohort("Forår", 1);
        String page = call(Call.State.OPEN, cohort);
        club.apply(page, as(ida));
        press(ida, "/yes");
        assertThat(club.apply(page, as(bo)).status()).isEqualTo(409);
        club.apply(page, "wait=true&" + as(bo));
        assertThat(club.stateOf(bo)).isEqualTo("waiting");
        press(ida, "/leave");
        assertThat(club.isMember(bo)).isFalse();
        assertThat(letters.all(club.manager().organisation()).getFirst().subject())
                .contains("plads");
        assertThat(club.apply(page, as(ida)).status())
                .as("the seat is kept for Bo")
                .isEqualTo(409);
        press(bo, "/yes");
        assertThat(club.isMember(bo)).isTrue();
    }

    @Test
    void whoWasAskedIntoACohortThatIsFullMeanwhileIsToldSoAndNotTakenIn() {
        UUID cohort = club.cohort("Forår", 1);
        String page = call(Call.State.OPEN, cohort);
        club.apply(page, as(ida));
        club.apply(page, as(bo));
        press(ida, "/yes");
        Answer answer = club.press(bo, "/yes");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("/wait");
        press(bo, "/wait");
        assertThat(club.isMember(bo)).isFalse();
        assertThat(club.stateOf(bo)).isEqualTo("waiting");
    }

    @Test
    void aKindNoIsMailedAndOneMayApplyAgain() {
        String page = call(Call.State.EXCLUSIVE, null);
        club.apply(page, "name=Ida&" + as(ida));
        answer("/decline");
        assertThat(club.stateOf(ida)).isEqualTo("declined");
        assertThat(club.mailsTo(ida)).isEqualTo(2);
        club.apply(page, "name=Ida&" + as(ida));
        assertThat(club.stateOf(ida)).isEqualTo("new");
    }

    @Test
    void whoeverAManagerRemovedNeedsANewAnswerToComeBack() {
        String page = call(Call.State.EXCLUSIVE, null);
        club.apply(page, "name=Ida&" + as(ida));
        answer("/accept");
        String old = club.link(ida);
        press(ida, "/yes");
        assertThat(club.isMember(ida)).isTrue();
        try (Visitor me = new Visitor(browsers, club.manager())) {
            me.post(club.address() + "/members/" + ida.id().value() + "/remove", "");
        }
        assertThat(club.isMember(ida)).isFalse();
        club.press(old, "/yes");
        assertThat(club.isMember(ida)).as("the yes of before").isFalse();
        club.apply(page, "name=Ida&" + as(ida));
        assertThat(club.stateOf(ida)).as("read again").isEqualTo("new");
    }

    @Test
    void anAcceptedApplicationLooksTheSameWhateverThePersonAnswers() {
        String page = call(Call.State.EXCLUSIVE, null);
        club.apply(page, "name=Ida&" + as(ida));
        answer("/accept");
        String unanswered = applications();
        for (String answer : List.of("/no", "/yes", "/leave")) {
            press(ida, answer);
            assertThat(applications()).as(answer).isEqualTo(unanswered);
        }
        club.apply(page, "name=Ida&" + as(ida));
        assertThat(club.stateOf(ida)).as("one may apply again").isEqualTo("new");
    }

    @Test
    void anAcceptedOneTypedAgainTellsNothingOfTheAnswerAndTheirYesSettlesIt() {
        String page = call(Call.State.EXCLUSIVE, null);
        club.apply(page, "name=Ida&" + as(ida));
        answer("/accept");
        club.apply(page, "name=Ida&" + as(ida));
        assertThat(club.stateOf(ida)).as("who has not answered").isEqualTo("new");
        answer("/accept");
        String link = club.link(ida);
        club.press(link, "/no");
        club.apply(page, "name=Ida&" + as(ida));
        assertThat(club.stateOf(ida)).as("who said no").isEqualTo("new");
        club.press(link, "/yes");
        assertThat(club.stateOf(ida)).as("who came in meanwhile").isEqualTo("accepted");
        club.apply(page, "name=Ida&" + as(ida));
        assertThat(club.stateOf(ida)).as("a member").isEqualTo("accepted");
    }

    @Test
    void anAddressThatIsNobodysIsWrittenDownAndMailedNothing() {
        String page = call(Call.State.EXCLUSIVE, null);
        Answer known = club.apply(page, "name=Ida&" + as(ida));
        Answer stranger = club.apply(page, "name=X&email=fremmed@example.com");
        assertThat(stranger.location()).isEqualTo(known.location());
        assertThat(club.mailsTo(ida)).isEqualTo(1);
        assertThat(club.mailsTo("fremmed@example.com")).isZero();
        assertThat(applications()).contains("fremmed@example.com");
    }

    @Test
    void theSameAddressTypedAgainAndAgainIsRefusedAndAnotherIsNot() {
        String page = call(Call.State.OPEN, null);
        for (int i = 0; i < 5; i++) {
            assertThat(club.apply(page, as(ida)).status()).isEqualTo(303);
        }
        assertThat(club.apply(page, as(ida)).status()).isEqualTo(429);
        assertThat(club.apply(page, as(bo)).status()).isEqualTo(303);
    }

    @Test
    void lookingAtACallsPageChangesNothingAndASavedCallIsNotOverwrittenByAnOlderOne() {
        String page = call(Call.State.EXCLUSIVE, null);
        try (Visitor guest = new Visitor(browsers, null);
                Visitor me = new Visitor(browsers, club.manager())) {
            assertThat(guest.get(page + "?lang=en").body()).contains("Why?");
            assertThat(guest.get(page + "/apply").status()).isEqualTo(405);
            String older = "state=closed&danish=x&revision=1";
            assertThat(me.post(club.address() + "/call", older).status()).isEqualTo(302);
            assertThat(me.post(club.address() + "/call", older).status()).isEqualTo(422);
            assertThat(guest.postAsIs(page + "/apply", "name=Ida&email=ida@example.com")
                            .status())
                    .as("closed meanwhile")
                    .isEqualTo(409);
        }
    }

    private String call(Call.State state, @Nullable UUID cohort) {
        return club.call(state, cohort, QUESTIONS);
    }

    /** Like {@code /accept}, by the manager. */
    private void answer(String button) {
        try (Visitor me = new Visitor(browsers, club.manager())) {
            me.post(club.address() + "/applications/" + club.applicationOf(ida) + button, "");
        }
    }

    /** The manager's list of them. */
    private String applications() {
        try (Visitor me = new Visitor(browsers, club.manager())) {
            String body = me.get(club.address() + "/applications").body();
            return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
        }
    }

    private String as(TestPerson person) {
        return "email=" + person.email().value();
    }

    private void press(TestPerson person, String button) {
        assertThat(club.press(person, button).status()).isEqualTo(303);
    }
}
