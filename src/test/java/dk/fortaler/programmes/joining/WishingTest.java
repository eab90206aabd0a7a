package dk.fortaler.programmes.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.programmes.calls.Call;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClub;
import dk.fortaler.testing.TestClub.Club;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever types an address on an open call changes nothing for the one whose it is: only their own answer does. */
@FortalerTest
class WishingTest {
    @Autowired
    TestClub clubs;

    @Autowired
    TidyClub tidy;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    private Club club;
    private TestPerson ida;

    @BeforeEach
    void somebodyWithoutAnAccount() {
        club = clubs.open();
        ida = club.newcomer("Ida Lind");
    }

    @Test
    void aNoStaysANoAndItsLinkGoesOnOpeningWhateverAStrangerTypes() {
        club.ask(ida);
        String mailed = club.link(ida);
        club.press(mailed, "/no");
        String before = invitation();
        wish(null);
        assertThat(invitation()).isEqualTo(before);
        assertThat(page(mailed)).contains("Tak for svaret");
        assertThat(club.mailsTo(ida)).isEqualTo(2);
    }

    @Test
    void aSeatThatIsKeptStaysKept() {
        UUID cohort = club.cohort("Forår", 1);
        keepASeat(cohort);
        String before = invitation();
        wish(null);
        assertThat(club.mailsTo(ida)).isEqualTo(2);
        assertThat(invitation()).isEqualTo(before);
    }

    @Test
    void twoWishesOnADayAreOneMailAndThoseOfTwoDaysBothOpen() {
        wish(null);
        String first = club.link(ida);
        wish(null);
        assertThat(club.mailsTo(ida)).isEqualTo(1);
        nextDay();
        wish(null);
        assertThat(club.mailsTo(ida)).isEqualTo(2);
        assertThat(club.link(ida)).isNotEqualTo(first);
        assertThat(page(first)).contains("Klar til at være med");
    }

    @Test
    void theLinksYesJoinsAfterANoAndTheMailOfBeforeShowsItToo() {
        club.ask(ida);
        String mailed = club.link(ida);
        club.press(mailed, "/no");
        wish(null);
        assertThat(page(club.link(ida))).contains("Klar til at være med");
        assertThat(club.press(ida, "/yes").location().orElseThrow()).startsWith("/invitation/");
        assertThat(club.isMember(ida)).isTrue();
        assertThat(page(mailed)).contains("Du er med i");
        assertThat(page(club.link(ida))).contains("Du er med i");
    }

    @Test
    void howManyWereAskedDoesNotFallByAnAnswerToAWish() {
        club.ask(ida);
        wish(null);
        club.press(ida, "/no");
        assertThat(club.count(
                        "select count(*) from programme_invitation where way = 'asked' and person_id = :person", ida))
                .isEqualTo(1);
    }

    @Test
    void itsNoHoldsLikeEveryNoAndCanBecomeAYes() {
        wish(null);
        club.press(ida, "/no");
        assertThat(page(club.link(ida))).contains("Tak for svaret");
        club.ask(ida);
        assertThat(club.mailsTo(ida)).as("not asked again with a group").isEqualTo(1);
        club.press(ida, "/yes");
        assertThat(club.isMember(ida)).isTrue();
        club.press(ida, "/leave");
        assertThat(club.isMember(ida)).isFalse();
        assertThat(page(club.link(ida))).contains("Du er ikke længere med i “Salg”");
    }

    @Test
    void aFullCohortTakesNobodyInAndLeavesANoAsItWas() {
        UUID cohort = club.cohort("Forår", 1);
        club.ask(ida);
        club.press(ida, "/no");
        String before = invitation();
        wish(cohort);
        club.join(club.colleague("Bo Kvist"), cohort);
        assertThat(club.press(ida, "/yes").status()).isEqualTo(409);
        assertThat(invitation()).isEqualTo(before);
    }

    @Test
    void aYesInAnotherCohortGivesTheKeptSeatToWhoWaits() {
        UUID spring = club.cohort("Forår", 1);
        UUID autumn = club.cohort("Efterår", 1);
        keepASeat(spring);
        wish(autumn);
        TestPerson bo = club.colleague("Bo Kvist");
        club.apply(
                club.call(Call.State.OPEN, spring),
                "wait=true&email=" + bo.email().value());
        assertThat(club.stateOf(bo)).isEqualTo("waiting");
        String link = club.links(ida).stream()
                .filter(each -> page(each).contains("Efterår"))
                .findFirst()
                .orElseThrow();
        club.press(link, "/yes");
        assertThat(club.isMember(ida)).isTrue();
        assertThat(club.stateOf(bo)).isEqualTo("accepted");
    }

    @Test
    void aNoHoldsAgainAfterASeatOfTheWaitingListThatAStrangerPutThemOn() {
        UUID cohort = club.cohort("Forår", 1);
        TestPerson bo = club.colleague("Bo Kvist");
        club.join(bo, cohort);
        club.ask(ida);
        club.press(ida, "/no");
        club.apply(
                club.call(Call.State.OPEN, cohort),
                "wait=true&email=" + ida.email().value());
        club.press(bo, "/leave");
        assertThat(invitation()).contains("waiting").contains("open");
        long mails = club.mailsTo(ida);
        age("programme_invitation");
        club.ours(() -> jdbc.sql("update programme_invitation set asked_at = asked_at - interval '31 days'")
                .update());
        club.ask(ida);
        assertThat(club.mailsTo(ida)).as("unanswered").isEqualTo(mails);
        CurrentOrganisation.run(club.manager().organisation(), tidy::run);
        assertThat(invitation()).contains("declined");
        club.ask(ida);
        assertThat(club.mailsTo(ida)).isEqualTo(mails);
    }

    @Test
    void whomAManagerRemovedDoesNotComeBackByTheOldLink() {
        wish(null);
        club.press(ida, "/yes");
        try (Visitor me = new Visitor(browsers, club.manager())) {
            me.post(club.address() + "/members/" + ida.id().value() + "/remove", "");
        }
        assertThat(club.press(ida, "/yes").status()).isEqualTo(404);
        assertThat(club.isMember(ida)).isFalse();
    }

    @Test
    void whoIsInItIsMailedNothing() {
        club.join(ida, null);
        wish(null);
        assertThat(club.mailsTo(ida)).isEqualTo(1);
    }

    @Test
    void anOldLinkGivesNobodyAPasswordAndSaysWhatToDo() {
        wish(null);
        club.press(ida, "/yes");
        age("club_wish");
        assertThat(club.press(ida, "/password").location().orElseThrow()).startsWith("/invited/");
        assertThat(page(club.link(ida)))
                .contains("en ny invitation til Fortaler")
                .doesNotContain("/password");
        TestPerson bo = club.newcomer("Bo Kvist");
        club.join(bo, null);
        age("programme_invitation");
        assertThat(club.press(bo, "/password").location().orElseThrow()).startsWith("/invited/");
    }

    private void wish(@Nullable UUID cohort) {
        String page = club.call(Call.State.OPEN, cohort);
        assertThat(club.apply(page, "email=" + ida.email().value()).location().orElseThrow())
                .contains("sent=mailed");
    }

    private void keepASeat(UUID cohort) {
        club.ask(ida);
        club.ours(() -> jdbc.sql("update programme_invitation set keeps_seat = true, cohort_id = :cohort")
                .param("cohort", cohort)
                .update());
    }

    private void nextDay() {
        club.ours(() -> jdbc.sql("update club_wish set on_day = on_day - 1, asked_at = asked_at - interval '1 day'")
                .update());
    }

    private void age(String table) {
        club.ours(() -> jdbc.sql("update " + table + " set expires_at = expires_at - interval '31 days'")
                .update());
    }

    private String page(String link) {
        try (Visitor guest = new Visitor(browsers, null)) {
            return guest.get(link + "?lang=da").body();
        }
    }

    private String invitation() {
        return club.ours(() -> jdbc.sql("select i::text from programme_invitation i where person_id = :person")
                .param("person", ida.id().value())
                .query(String.class)
                .single());
    }
}
