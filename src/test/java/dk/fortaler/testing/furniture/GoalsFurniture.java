package dk.fortaler.testing.furniture;

import dk.fortaler.goals.Measure;
import dk.fortaler.testing.Furniture;
import dk.fortaler.testing.House;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A goal of the programme that is under way, one that was missed, and one of contacts. */
@TestComponent
class GoalsFurniture implements Furniture {
    private final TestGoals goals;
    private final TestOrganisations organisations;
    private final JdbcClient jdbc;

    GoalsFurniture(TestGoals goals, TestOrganisations organisations, JdbcClient jdbc) {
        this.goals = goals;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> furnish(TestPerson owner, UUID programme) {
        UUID goal = goals.aGoal(owner, Measure.CLICKS, "programme", programme, 500);
        UUID missed = goals.aGoal(owner, Measure.POSTS, "organisation", null, 900);
        goals.aGoal(owner, Measure.CONTACTS, "programme", programme, 30);
        organisations.in(
                owner.organisation(),
                () -> jdbc.sql("update goal set starts = starts - 60, ends = ends - 60 where id = :id")
                        .param("id", missed)
                        .update());
        organisations.in(
                owner.organisation(),
                () -> jdbc.sql("update goal set name = :name where id = :id")
                        .param("name", "Klik til " + House.MARK)
                        .param("id", goal)
                        .update());
        return Map.of("/goals/{id}", "/goals/" + goal);
    }
}
