package dk.fortaler.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.furniture.TestGoals;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class GoalStatusesTest {
    @Autowired
    GoalStatuses statuses;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thoseUnderWayComeFirstThenThoseThatEndedAndNeitherDroppedNorPersonalOnes() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        goals.someMonths(me, programme);
        UUID later = aGoal(me, Measure.POSTS, programme, 29, "ends = ends + 1");
        UUID sooner = aGoal(me, Measure.CLICKS, programme, 90_000, "ends = ends - 1");
        UUID few = aGoal(me, Measure.CONTACTS, programme, 30, "ends = ends + 2");
        UUID missed = aGoal(me, Measure.POSTS, programme, 900, "ends = current_date - 40");
        UUID reached = aGoal(
                me,
                Measure.POSTS,
                programme,
                5,
                "state = 'reached', closed_on = current_date - 10, reached_at = now()");
        aGoal(me, Measure.POSTS, programme, 900, "starts = starts - 200, ends = current_date - 150");
        aGoal(me, Measure.POSTS, programme, 900, "state = 'dropped', closed_on = current_date - 3");
        goals.aGoal(me, Measure.POSTS, "person", me.id().value(), 9);
        List<GoalStatus> all = read(me, 9);
        assertThat(all).extracting(status -> status.id().value()).containsExactly(sooner, later, few, reached, missed);
        assertThat(all)
                .extracting(GoalStatus::standing)
                .containsExactly(
                        Standing.BEHIND, Standing.ON_TRACK, Standing.HIDDEN, Standing.REACHED, Standing.MISSED);
        assertThat(all.get(2).value()).isNull();
        assertThat(all.get(2).percent()).isZero();
        assertThat(all.get(1).value()).isEqualTo(21.0);
        assertThat(all.get(1).percent()).isEqualTo(72);
        assertThat(read(me, 3))
                .as("how it went is not crowded out")
                .extracting(status -> status.id().value())
                .containsExactly(sooner, reached, missed);
    }

    @Test
    void anExecutiveReadsThemOnTheStatusPage() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN, Role.PROGRAMME_MANAGER);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        goals.someMonths(me, programme);
        aGoal(me, Measure.POSTS, programme, 900, "name = 'Many <b> posts', ends = current_date - 40");
        aGoal(me, Measure.CONTACTS, programme, 30, "name = 'Of too few'");
        TestPerson boss = organisations.aPerson(me.organisation(), "Eva", Language.EN, Role.EXECUTIVE);
        try (Visitor eva = new Visitor(browsers, boss)) {
            String page = eva.get("/launch/status").body();
            Texts texts = Texts.of(Language.EN);
            assertThat(page)
                    .contains("Many &lt;b&gt; posts", texts.text("goals.standing.missed"))
                    .contains("Of too few", texts.text("goals.standing.hidden"), "of 900");
        }
    }

    private UUID aGoal(TestPerson me, Measure measure, UUID programme, int target, String change) {
        UUID id = goals.aGoal(me, measure, "programme", programme, target);
        organisations.in(
                me.organisation(),
                () -> jdbc.sql("update goal set " + change + " where id = :id")
                        .param("id", id)
                        .update());
        return id;
    }

    private List<GoalStatus> read(TestPerson me, int most) {
        return organisations.in(me.organisation(), () -> statuses.collective(goals.today(), most));
    }
}
