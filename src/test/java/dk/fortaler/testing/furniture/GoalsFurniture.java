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

/** A goal of the programme, with a change behind it. */
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
        organisations.in(
                owner.organisation(),
                () -> jdbc.sql("update goal set name = :name where id = :id")
                        .param("name", "Klik til " + House.MARK)
                        .param("id", goal)
                        .update());
        return Map.of("/goals/{id}", "/goals/" + goal);
    }
}
