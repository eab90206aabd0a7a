package dk.fortaler.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.Measure;
import dk.fortaler.goals.Standing;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.TestGoals;
import java.time.LocalDate;
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
    private static final String ZONE = "Europe/Copenhagen";

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
                finals.keepAll(me.organisation(), ZONE);
                return true;
            };
            for (Future<Boolean> each : nodes.invokeAll(Collections.nCopies(8, night))) {
                each.get();
            }
        }
        sql(me, "update share set state = 'declined'");
        finals.keepAll(me.organisation(), ZONE);
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
        finals.keepAll(me.organisation(), ZONE);
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
        finals.keepAll(me.organisation(), ZONE);
        sql(me, "update share set state = 'declined'");
        end(me, goal, Goal.State.REACHED);
        end(me, goal, Goal.State.OPEN);
        assertThat(followed(me, goal).course().value()).isEqualTo(value);
    }

    @Test
    void movedDatesOpenItAgain() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID goal = aGoalThatEndedYesterday(me);
        finals.keepAll(me.organisation(), ZONE);
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
