package dk.fortaler.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Standing;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.TestGoals;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a goal came to is told for good. */
@FortalerTest
class FinalValuesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    FinalValues finals;

    @Autowired
    ChangeGoal change;

    @Autowired
    GoalRepository stored;

    @Autowired
    FollowGoals following;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsCountedAfterwardsChangesNothingAnyMore() throws Exception {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID goal = aGoalThatEndedYesterday(me);
        double value = followed(me, goal).course().value();
        assertThat(value).isPositive();
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> night = () -> {
                night(me);
                return true;
            };
            for (Future<Boolean> each : nodes.invokeAll(Collections.nCopies(8, night))) {
                each.get();
            }
        }
        sql(me, "update share set state = 'declined'");
        night(me);
        Followed after = followed(me, goal);
        assertThat(after.course().value()).isEqualTo(value);
        assertThat(after.standing()).isEqualTo(Standing.MISSED);
        List<Reading> curve = organisations.in(me.organisation(), () -> following.curve(goal(me, goal), goals.today()));
        assertThat(curve.getLast()).isEqualTo(new Reading(goals.today().minusDays(1), value));
    }

    @Test
    void aGoalThatRunsHasNoFinalValue() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID goal = aGoal(me);
        night(me);
        assertThat(goal(me, goal).end()).isNull();
    }

    @Test
    void closingKeepsWhatItCameToAndTakingItUpAgainCountsOn() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID goal = aGoal(me);
        double value = followed(me, goal).course().value();
        end(me, goal, Goal.State.REACHED);
        sql(me, "update share set state = 'declined' where day > current_date - 20");
        assertThat(followed(me, goal).course().value()).isEqualTo(value);
        end(me, goal, Goal.State.OPEN);
        assertThat(goal(me, goal).end()).isNull();
        assertThat(followed(me, goal).course().value()).isLessThan(value);
    }

    @Test
    void whatItCameToByItsDeadlineOutlastsClosingAndReopening() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID goal = aGoalThatEndedYesterday(me);
        double value = followed(me, goal).course().value();
        night(me);
        sql(me, "update share set state = 'declined'");
        end(me, goal, Goal.State.REACHED);
        end(me, goal, Goal.State.OPEN);
        assertThat(followed(me, goal).course().value()).isEqualTo(value);
    }

    @Test
    void whatIsClosedOnItsLastDayWaitsForTheEvening() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID goal = aGoal(me);
        sql(me, "update goal set ends = '" + goals.today() + "'");
        end(me, goal, Goal.State.REACHED);
        assertThat(goal(me, goal).end()).isNull();
        sql(me, "update goal set starts = starts - 1, ends = ends - 1, closed_on = closed_on - 1");
        night(me);
        assertThat(goal(me, goal).end()).isNotNull();
    }

    @Test
    void whatIsClosedAndTakenUpAgainOnItsLastDayIsNotOver() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID goal = aGoal(me);
        sql(me, "update goal set ends = '" + goals.today() + "'");
        end(me, goal, Goal.State.DROPPED);
        end(me, goal, Goal.State.OPEN);
        assertThat(followed(me, goal).standing()).isNotEqualTo(Standing.MISSED);
    }

    /** A person takes back what they wrote down whenever they like, also after their goal is over. */
    @Test
    void whatAPersonOwnsIsNotKeptOfTheirOwnGoal() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        List<UUID> kept = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            UUID goal = goals.aGoal(me, measure, "person", me.id().value(), 90);
            end(me, goal, Goal.State.DROPPED);
            if (goal(me, goal).end() != null) {
                kept.add(goal);
                assertThat(measure.personal()).as(measure.key()).isFalse();
            }
        }
        assertThat(kept).isNotEmpty();
    }

    @Test
    void aGoalThatCannotBeReadKeepsNoOtherWaiting() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID broken = aGoalThatEndedYesterday(me);
        sql(me, "update goal set starts = '-infinity', ends = ends - 7");
        UUID goal = goals.aGoal(me, Measure.POSTS, "organisation", null, 900);
        sql(me, "update goal set ends = '" + goals.today().minusDays(1) + "' where id = '" + goal + "'");
        night(me);
        assertThat(goal(me, broken).end()).isNull();
        assertThat(goal(me, goal).end()).isNotNull();
    }

    @Test
    void movedDatesOpenItAgain() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID goal = aGoalThatEndedYesterday(me);
        night(me);
        Goal before = goal(me, goal);
        Aim later = new Aim(
                before.measure(),
                before.aim().baseline(),
                before.aim().target(),
                before.aim().starts(),
                goals.today().plusDays(30));
        organisations.in(
                me.organisation(),
                () -> change.change(
                        me.id(),
                        before.id(),
                        before.version(),
                        new ChangeGoal.Change(before.name(), before.why(), later, before.owner(), false)));
        assertThat(before.end()).isNotNull();
        assertThat(goal(me, goal).end()).isNull();
    }

    private UUID aGoal(TestPerson me) {
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        goals.someMonths(me, programme);
        return goals.aGoal(me, Measure.POSTS, "programme", programme, 900);
    }

    private UUID aGoalThatEndedYesterday(TestPerson me) {
        UUID goal = aGoal(me);
        LocalDate yesterday = goals.today().minusDays(1);
        sql(me, "update goal set ends = '" + yesterday + "'");
        return goal;
    }

    private void end(TestPerson me, UUID goal, Goal.State state) {
        organisations.in(me.organisation(), () -> {
            change.end(me.id(), new GoalId(goal), state, "", goals.today());
            return true;
        });
    }

    private void night(TestPerson me) {
        CurrentOrganisation.run(me.organisation(), () -> finals.keepAll(ZONE));
    }

    private Followed followed(TestPerson me, UUID goal) {
        return organisations.in(me.organisation(), () -> following.follow(goal(me, goal), goals.today()));
    }

    private Goal goal(TestPerson me, UUID goal) {
        return organisations.in(
                me.organisation(), () -> stored.find(new GoalId(goal)).orElseThrow());
    }

    private void sql(TestPerson me, String statement) {
        organisations.in(me.organisation(), () -> jdbc.sql(statement).update());
    }
}
