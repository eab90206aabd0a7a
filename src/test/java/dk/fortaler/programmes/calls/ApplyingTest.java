package dk.fortaler.programmes.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.cohorts.Cohorts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.Visitor.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    Cohorts cohorts;

    @Autowired
    Calls calls;

    @Autowired
    JdbcClient jdbc;

    private TestPerson manager;
    private TestPerson ida;
    private TestPerson bo;
    private UUID programme;

    @BeforeEach
    void aProgrammeAndTwoColleagues() {
        manager = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        ida = organisations.aNewcomer(manager.organisation(), "Ida Lind", Language.DA);
        bo = organisations.aPerson(manager.organisation(), "Bo Kvist", Language.DA);
        programme = content.aProgrammeWith(manager.organisation(), "Salg");
    }

    @Test
    void toAnOpenCallWhoeverIsOnTheStaffListJoinsByTheLinkInTheirMail() {
        String club = call("open", null);
        assertThat(apply(club, "email=" + ida.email().value()).location().orElseThrow())
                .contains("sent=mailed");
        assertThat(isMember(ida)).isFalse();
        press(ida, "/yes");
        assertThat(isMember(ida)).isTrue();
    }

    @Test
    void aStrangersAddressGetsTheSameAnswerAndNoMail() {
        String club = call("open", null);
        Answer known = apply(club, "email=" + ida.email().value());
        Answer stranger = apply(club, "email=fremmed@example.com");
        assertThat(stranger.status()).isEqualTo(known.status());
        assertThat(stranger.location()).isEqualTo(known.location());
        assertThat(mailsTo("fremmed@example.com")).isZero();
    }

    @Test
    void anApplicationIsReadBySeveralAnsweredAndConfirmed() {
        String club = call("exclusive", cohort(2, null));
        assertThat(apply(club, "name=Ida&email=" + ida.email().value() + "&answer-q1=Fordi&answer-q2=1")
                        .location()
                        .orElseThrow())
                .contains("sent=received");
        UUID application = applicationOf(ida);
        TestPerson other =
                organisations.aPerson(manager.organisation(), "Carl Holm", Language.DA, Role.PROGRAMME_MANAGER);
        try (Visitor me = new Visitor(browsers, manager);
                Visitor carl = new Visitor(browsers, other)) {
            String page = "/programmes/" + programme + "/applications/" + application;
            assertThat(me.get(page).body()).contains("Fordi", "Der");
            carl.post(page + "/vote", "vote=no&note=Hemmelig+note");
            assertThat(me.get(page).body()).doesNotContain("Hemmelig note");
            me.post(page + "/vote", "vote=yes&note=");
            assertThat(me.get(page).body()).contains("Hemmelig note");
            me.post(page + "/accept", "");
            me.post(page + "/accept", "");
        }
        assertThat(isMember(ida)).isFalse();
        press(ida, "/yes");
        assertThat(isMember(ida)).isTrue();
        assertThat(mailsTo(ida.email().value())).as("received, accepted").isEqualTo(2);
    }

    @Test
    void applyingTwiceIsOneApplicationAndOneMail() {
        String club = call("exclusive", null);
        String form = "name=Ida&email=" + ida.email().value();
        Answer first = apply(club, form);
        Answer second = apply(club, form);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(mailsTo(ida.email().value())).isEqualTo(1);
    }

    @Test
    void afterTheDeadlineOnlyTheWaitingListIsOpenAndWhatWasTypedStays() {
        String club = call("exclusive", cohort(5, LocalDate.of(2020, 1, 1)));
        String form = "name=Ida+Lind&email=" + ida.email().value();
        Answer refused = apply(club, form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Ida Lind", "name=\"wait\"");
        assertThat(stateOf(ida)).isNull();
        assertThat(apply(club, form + "&wait=true").location().orElseThrow()).contains("sent=received");
        assertThat(stateOf(ida)).as("late, and read like all who apply").isEqualTo("new");
    }

    @Test
    void theWaitingListMovesUpWhenSomebodyLeavesAndAsksInsteadOfTakingIn() {
        UUID cohort = cohort(1, null);
        String club = call("open", cohort);
        apply(club, "email=" + ida.email().value());
        press(ida, "/yes");
        assertThat(apply(club, "email=" + bo.email().value()).status()).isEqualTo(409);
        apply(club, "wait=true&email=" + bo.email().value());
        assertThat(stateOf(bo)).isEqualTo("waiting");
        press(ida, "/leave");
        assertThat(isMember(bo)).isFalse();
        assertThat(letters.all(manager.organisation()).getFirst().subject()).contains("plads");
        assertThat(apply(club, "email=" + ida.email().value()).status())
                .as("the seat is kept for Bo")
                .isEqualTo(409);
        press(bo, "/yes");
        assertThat(isMember(bo)).isTrue();
    }

    @Test
    void whoWasAskedIntoACohortThatIsFullMeanwhileIsToldSoAndNotTakenIn() {
        UUID cohort = cohort(1, null);
        String club = call("open", cohort);
        apply(club, "email=" + ida.email().value());
        apply(club, "email=" + bo.email().value());
        press(ida, "/yes");
        try (Visitor guest = new Visitor(browsers, null)) {
            Answer answer = guest.postAsIs(linkOf(bo) + "/yes", "");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("/wait");
            guest.postAsIs(linkOf(bo) + "/wait", "");
        }
        assertThat(isMember(bo)).isFalse();
        assertThat(stateOf(bo)).isEqualTo("waiting");
    }

    @Test
    void aKindNoIsMailedAndOneMayApplyAgain() {
        String club = call("exclusive", null);
        apply(club, "name=Ida&email=" + ida.email().value());
        try (Visitor me = new Visitor(browsers, manager)) {
            me.post("/programmes/" + programme + "/applications/" + applicationOf(ida) + "/decline", "");
        }
        assertThat(stateOf(ida)).isEqualTo("declined");
        assertThat(mailsTo(ida.email().value())).isEqualTo(2);
        apply(club, "name=Ida&email=" + ida.email().value());
        assertThat(stateOf(ida)).isEqualTo("new");
    }

    @Test
    void whoeverAManagerRemovedNeedsANewAnswerToComeBack() {
        String club = call("exclusive", null);
        apply(club, "name=Ida&email=" + ida.email().value());
        try (Visitor me = new Visitor(browsers, manager);
                Visitor guest = new Visitor(browsers, null)) {
            me.post("/programmes/" + programme + "/applications/" + applicationOf(ida) + "/accept", "");
            String old = linkOf(ida);
            press(ida, "/yes");
            assertThat(isMember(ida)).isTrue();
            me.post("/programmes/" + programme + "/members/" + ida.id().value() + "/remove", "");
            assertThat(isMember(ida)).isFalse();
            guest.postAsIs(old + "/yes", "");
            assertThat(isMember(ida)).as("the yes of before").isFalse();
        }
        apply(club, "name=Ida&email=" + ida.email().value());
        assertThat(stateOf(ida)).as("read again").isEqualTo("new");
    }

    @Test
    void lookingAtACallsPageChangesNothingAndASavedCallIsNotOverwrittenByAnOlderOne() {
        String club = call("exclusive", null);
        try (Visitor guest = new Visitor(browsers, null);
                Visitor me = new Visitor(browsers, manager)) {
            assertThat(guest.get(club + "?lang=en").body()).contains("Why?");
            assertThat(guest.get(club + "/apply").status()).isEqualTo(405);
            String older = "state=closed&danish=x&revision=1";
            assertThat(me.post("/programmes/" + programme + "/call", older).status())
                    .isEqualTo(302);
            assertThat(me.post("/programmes/" + programme + "/call", older).status())
                    .isEqualTo(422);
            assertThat(guest.postAsIs(club + "/apply", "name=Ida&email=ida@example.com")
                            .status())
                    .as("closed meanwhile")
                    .isEqualTo(409);
        }
    }

    private String call(String state, @Nullable UUID cohort) {
        return organisations.in(manager.organisation(), () -> {
            List<Question> questions = List.of(
                    new Question("q1", Question.Kind.TEXT, "Hvorfor?", "Why?", List.of()),
                    new Question(
                            "q2",
                            Question.Kind.SINGLE,
                            "Hvor?",
                            "Where?",
                            List.of(new Question.Option("Her", "Here"), new Question.Option("Der", ""))));
            calls.save(
                    manager.id(),
                    new Call(
                            new ProgrammeId(programme),
                            Call.State.of(state).orElseThrow(),
                            "",
                            cohort,
                            "Kom med",
                            "Come along",
                            questions,
                            0));
            return "/club/" + manager.organisation().value() + "-"
                    + calls.of(new ProgrammeId(programme)).code();
        });
    }

    private UUID cohort(int seats, @Nullable LocalDate until) {
        return organisations.in(
                manager.organisation(),
                () -> cohorts.add(
                        manager.id(),
                        new ProgrammeId(programme),
                        new Cohorts.Plan("Forår", LocalDate.of(2040, 3, 1), seats, until)));
    }

    private Answer apply(String club, String form) {
        try (Visitor guest = new Visitor(browsers, null)) {
            return guest.postAsIs(
                    club + "/apply?lang=da", form.replace("@", URLEncoder.encode("@", StandardCharsets.UTF_8)));
        }
    }

    private void press(TestPerson person, String button) {
        try (Visitor guest = new Visitor(browsers, null)) {
            assertThat(guest.postAsIs(linkOf(person) + button, "").status()).isEqualTo(303);
        }
    }

    private String linkOf(TestPerson person) {
        return letters.link(manager.organisation(), person.email().value());
    }

    private boolean isMember(TestPerson person) {
        return organisations.in(
                manager.organisation(), () -> programmes.isMember(new ProgrammeId(programme), person.id()));
    }

    private UUID applicationOf(TestPerson person) {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select id from club_application where email = :email")
                        .param("email", person.email().value())
                        .query(UUID.class)
                        .single());
    }

    private @Nullable String stateOf(TestPerson person) {
        String state = organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select state from club_application where email = :email")
                        .param("email", person.email().value())
                        .query(String.class)
                        .optional()
                        .orElse(""));
        return state.isEmpty() ? null : state;
    }

    private long mailsTo(String address) {
        return organisations.in(
                manager.organisation(),
                () -> jdbc.sql("select count(*) from mail where to_address = :to")
                        .param("to", address)
                        .query(Long.class)
                        .single());
    }
}
