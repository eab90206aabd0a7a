package dk.fortaler.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.GoalId;
import dk.fortaler.goals.GoalReached;
import dk.fortaler.goals.Measure;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.TestGoals;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

@FortalerTest
class ReachedGoalsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    ReachedGoals reached;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void aGoalIsSaidToBeReachedOnceHoweverManyLook() throws Exception {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        goals.someMonths(me, programme);
        UUID near = goals.aGoal(me, Measure.POSTS, "programme", programme, 5);
        goals.aGoal(me, Measure.POSTS, "programme", programme, 5_000);
        List<GoalReached> said = java.util.Collections.synchronizedList(new ArrayList<>());
        ApplicationListener<ApplicationEvent> listener = event -> {
            if (event instanceof PayloadApplicationEvent<?> payload
                    && payload.getPayload() instanceof GoalReached one) {
                said.add(one);
            }
        };
        context.addApplicationListener(listener);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> looks = java.util.Collections.nCopies(8, () -> look(me.organisation()));
            int found = 0;
            for (Future<Integer> look : nodes.invokeAll(looks)) {
                found += look.get();
            }
            assertThat(found).isEqualTo(1);
        } finally {
            context.removeApplicationListener(listener);
        }
        assertThat(said).containsExactly(new GoalReached(me.organisation(), new GoalId(near)));
        assertThat(look(me.organisation())).isZero();
    }

    private int look(OrganisationId organisation) {
        return CurrentOrganisation.with(organisation, () -> reached.look(ZONE));
    }
}
