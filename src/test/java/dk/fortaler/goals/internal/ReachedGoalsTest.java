package dk.fortaler.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.Measure;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.furniture.TestGoals;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    JdbcClient jdbc;

    @Test
    void aGoalIsSaidToBeReachedOnceHoweverManyLook() throws Exception {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.DA);
        UUID programme = content.aProgrammeWith(me.organisation(), "Salg", me);
        goals.someMonths(me, programme);
        UUID near = goals.aGoal(me, Measure.POSTS, "programme", programme, 5);
        goals.aGoal(me, Measure.POSTS, "programme", programme, 5_000);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> looks = java.util.Collections.nCopies(8, () -> look(me.organisation()));
            int found = 0;
            for (Future<Integer> look : nodes.invokeAll(looks)) {
                found += look.get();
            }
            assertThat(found).isEqualTo(1);
        }
        assertThat(look(me.organisation())).isZero();
        assertThat(mails(me))
                .singleElement()
                .asString()
                .contains("Et mål", "/goals/" + near, Texts.of(Language.DA).text("goals.mail.reached.next"));
    }

    @Test
    void aPersonIsToldOfTheirOwnInTheirLanguage() {
        TestPerson me = organisations.aPersonOfTheirOwn(Language.EN);
        goals.someMonths(me, content.aProgrammeWith(me.organisation(), "Sales", me));
        UUID own = goals.aGoal(me, Measure.POSTS, "person", me.id().value(), 5);
        organisations.in(
                me.organisation(),
                () -> jdbc.sql("update goal set name = 'Delinger'").update());
        look(me.organisation());
        assertThat(mails(me))
                .singleElement()
                .asString()
                .contains("/goals/" + own, Texts.of(Language.EN).text("goals.measure.posts"))
                .doesNotContain("Delinger");
    }

    private List<String> mails(TestPerson person) {
        return organisations.in(
                person.organisation(),
                () -> jdbc.sql("select plain from mail where to_address = :to and send_key like 'goals-reached:%'")
                        .param("to", person.email().value())
                        .query(String.class)
                        .list());
    }

    private int look(OrganisationId organisation) {
        return CurrentOrganisation.with(organisation, () -> reached.look(ZONE));
    }
}
