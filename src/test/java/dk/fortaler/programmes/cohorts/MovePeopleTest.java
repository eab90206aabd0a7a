package dk.fortaler.programmes.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.programmes.calls.Call;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.Letters;
import dk.fortaler.testing.TestClub;
import dk.fortaler.testing.TestClub.Club;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager moves people between the cohorts of a programme: never over the seats, and past nobody who waits. */
@FortalerTest
class MovePeopleTest {
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
    private UUID spring;
    private UUID autumn;

    @BeforeEach
    void twoCohortsWithASeatEach() {
        club = clubs.open();
        ida = club.colleague("Ida Lind");
        bo = club.colleague("Bo Kvist");
        spring = club.cohort("Forår", 1);
        autumn = club.cohort("Efterår", 1);
    }

    @Test
    void aMemberIsMovedToldAndWrittenIntoTheLog() {
        club.join(ida, spring);
        move(spring, autumn, "person=" + ida.id().value());
        assertThat(cohortOf(ida)).isEqualTo(autumn);
        assertThat(club.mailsTo(ida)).isEqualTo(2);
        assertThat(letters.all(club.manager().organisation()).getFirst().subject())
                .contains("Efterår");
        assertThat(club.count(
                        "select count(*) from audit_entry where action = 'programmes.cohort.moved' and :person is not null",
                        ida))
                .isOne();
        try (Visitor visitor = new Visitor(browsers, ida)) {
            assertThat(visitor.get("/club").body()).contains("Efterår").doesNotContain("Forår");
        }
    }

    @Test
    void aFullCohortTakesNobodyMore() {
        club.join(ida, spring);
        club.join(bo, autumn);
        move(spring, autumn, "person=" + ida.id().value());
        assertThat(cohortOf(ida)).isEqualTo(spring);
        assertThat(club.mailsTo(ida)).isEqualTo(1);
    }

    @Test
    void theSeatThatIsLeftGoesToWhoWaitsForIt() {
        club.join(ida, spring);
        waits(bo, spring);
        move(spring, autumn, "person=" + ida.id().value());
        assertThat(club.stateOf(bo)).isEqualTo("accepted");
        assertThat(club.mailsTo(bo)).as("waiting, and asked").isEqualTo(2);
    }

    @Test
    void whoWaitsThereComesBeforeWhoIsMoved() {
        club.join(ida, spring);
        club.join(bo, autumn);
        TestPerson eva = club.colleague("Eva Dam");
        waits(eva, autumn);
        seats(autumn, 2);
        move(spring, autumn, "person=" + ida.id().value());
        assertThat(cohortOf(ida)).isEqualTo(spring);
        assertThat(club.stateOf(eva)).as("asked for the new seat").isEqualTo("accepted");
    }

    @Test
    void whoWaitsIsMovedToTheOtherListAndAskedWhereThereIsASeat() {
        club.join(ida, spring);
        waits(bo, spring);
        moveWaiting("application=" + club.applicationOf(bo));
        assertThat(club.stateOf(bo)).isEqualTo("accepted");
        club.press(bo, "/yes");
        assertThat(cohortOf(bo)).isEqualTo(autumn);
    }

    @Test
    void aCohortOfAnotherProgrammeIsNoPlaceToMoveTo() {
        club.join(ida, spring);
        UUID elsewhere = clubs.open().cohort("Andre", null);
        assertThat(move(spring, elsewhere, "person=" + ida.id().value())).isEqualTo(404);
        assertThat(move(spring, spring, "person=" + ida.id().value())).isEqualTo(302);
        assertThat(cohortOf(ida)).isEqualTo(spring);
        assertThat(club.mailsTo(ida)).isEqualTo(1);
    }

    private int move(UUID from, UUID to, String whom) {
        try (Visitor me = new Visitor(browsers, club.manager())) {
            return me.post(club.address() + "/cohorts/" + from + "/move", "into=" + to + "&" + whom)
                    .status();
        }
    }

    private void moveWaiting(String whom) {
        try (Visitor me = new Visitor(browsers, club.manager())) {
            me.post(club.address() + "/cohorts/" + spring + "/move-waiting", "into=" + autumn + "&" + whom);
        }
    }

    private void waits(TestPerson person, UUID cohort) {
        club.apply(
                club.call(Call.State.OPEN, cohort),
                "wait=true&email=" + person.email().value());
        assertThat(club.stateOf(person)).isEqualTo("waiting");
    }

    private void seats(UUID cohort, int seats) {
        club.ours(() -> jdbc.sql("update cohort set seats = :seats where id = :cohort")
                .param("seats", seats)
                .param("cohort", cohort)
                .update());
    }

    private UUID cohortOf(TestPerson person) {
        return club.ours(
                () -> jdbc.sql("select cohort_id from programme_member where person_id = :person and left_at is null")
                        .param("person", person.id().value())
                        .query(UUID.class)
                        .single());
    }
}
