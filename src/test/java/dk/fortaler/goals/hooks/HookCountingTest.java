package dk.fortaler.goals.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.Measure;
import dk.fortaler.goals.hooks.Caller.Told;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What counts, once, and for whom. */
@FortalerTest
class HookCountingTest extends HookTest {
    @Test
    void countsWhatIsSignedAndSaysBackHowItUnderstoodIt() {
        Door door = door();
        LocalDate lately = goals.today().minusDays(20);
        try (Caller crm = caller(door)) {
            Told told = crm.send(
                    "msg_1",
                    "{\"kind\":\"application\",\"day\":\"" + lately
                            + "\",\"amount\":12500.5,\"currency\":\"DKK\",\"note\":\" Montør \",\"colour\":\"red\"}");
            assertThat(told.status()).isEqualTo(201);
            assertThat(told.type()).isEqualTo("application/json");
            assertThat(told.text("outcome")).isEqualTo("counted");
            assertThat(told.text("kind")).isEqualTo("application");
            assertThat(told.json().path("amount").decimalValue()).isEqualByComparingTo("12500.50");
            assertThat(told.json().path("ignored").toString()).isEqualTo("[\"#/colour\"]");
            assertThat(told.text("attribution")).isEqualTo("none");
        }
        assertThat(rows(door))
                .containsExactly(new Row("application", lately, "12500.50 DKK", "webhook", "Montør", null, null, null));
        assertThat(outcomes(door)).containsExactly("counted");
    }

    @Test
    void theSameMessageCountsOnceAndAnotherOfItsNumberIsRefused() {
        Door door = door();
        try (Caller crm = caller(door)) {
            assertThat(crm.send("msg_1", LEAD).status()).isEqualTo(201);
            Told again = crm.send("msg_1", LEAD);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.text("outcome")).isEqualTo("repeated");
            assertThat(again.json().path("counted").asBoolean(true)).isFalse();
            Told other = crm.send("msg_1", "{\"kind\":\"sign_up\"}");
            assertThat(other.status()).isEqualTo(409);
            assertThat(other.type()).isEqualTo("application/problem+json");
            assertThat(other.text("code")).isEqualTo("other-content");
            assertThat(crm.send("msg_2", LEAD).status()).isEqualTo(201);
        }
        assertThat(rows(door)).hasSize(2);
        assertThat(outcomes(door)).containsExactly("counted", "other-content", "repeated", "counted");
    }

    @Test
    void anotherHookMayUseTheSameNumber() {
        Door one = door();
        Door two = door(one.owner(), null);
        try (Caller crm = caller(one);
                Caller jobs = caller(two)) {
            assertThat(crm.send("msg_1", LEAD).status()).isEqualTo(201);
            assertThat(jobs.send("msg_1", LEAD).status()).isEqualTo(201);
        }
    }

    @Test
    void whatWasTakenAwayDoesNotComeBackByTheSameMessage() {
        Door door = door();
        try (Caller crm = caller(door)) {
            UUID id = UUID.fromString(crm.send("msg_1", LEAD).text("id"));
            organisations.in(
                    door.owner().organisation(),
                    () -> conversions.remove(door.owner().id(), id, false));
            assertThat(crm.send("msg_1", LEAD).text("outcome")).isEqualTo("repeated");
            assertThat(crm.send("msg_1", "{\"kind\":\"sign_up\"}").status()).isEqualTo(409);
        }
        assertThat(rows(door)).isEmpty();
    }

    @Test
    void eightAtOneInstantCountOnce() throws InterruptedException, ExecutionException {
        Door door = door();
        var together = new CyclicBarrier(8);
        List<Future<Integer>> answers = new ArrayList<>();
        try (Caller crm = caller(door);
                var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                Callable<Integer> call = () -> {
                    together.await();
                    return crm.send("msg_1", LEAD).status();
                };
                answers.add(threads.submit(call));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200, 200, 200);
        }
        assertThat(rows(door)).hasSize(1);
    }

    @Test
    void aTestIsCheckedAndNotCounted() {
        Door door = door();
        try (Caller crm = caller(door)) {
            Told told = crm.send("msg_1", "{\"kind\":\"lead\",\"test\":true}");
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.text("outcome")).isEqualTo("tested");
            assertThat(rows(door)).isEmpty();
            assertThat(crm.send("msg_1", LEAD).status()).isEqualTo(201);
        }
    }

    @Test
    void countsForWhoseShareItWas() {
        TestPerson owner = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        UUID sales = content.aProgrammeWith(owner.organisation(), "Salg", owner);
        UUID culture = content.aProgrammeWith(owner.organisation(), "Kultur");
        UUID item = content.aLiveItem(owner.organisation(), sales, "Mølle", "https://nordlys.example/1");
        goals.aPost(owner, sales, item, "linkedin", goals.today(), "confirmed", 100);
        UUID share = aLinkTo(owner, "abcd2345");
        Door door = door(owner, culture);
        try (Caller crm = caller(door)) {
            assertThat(crm.send("msg_1", "{\"kind\":\"lead\",\"share\":\"ABCD2345\"}")
                            .text("attribution"))
                    .isEqualTo("share");
            Told unmatched = crm.send("msg_2", "{\"kind\":\"lead\",\"share\":\"zzzz9999\"}");
            assertThat(unmatched.status()).isEqualTo(201);
            assertThat(unmatched.json().path("unmatched").toString()).isEqualTo("[\"#/share\"]");
            assertThat(crm.send(
                                    "msg_3",
                                    "{\"kind\":\"lead\",\"person\":\""
                                            + owner.email().value() + "\"}")
                            .text("attribution"))
                    .isEqualTo("person");
        }
        UUID me = owner.id().value();
        assertThat(rows(door))
                .extracting(Row::programme, Row::person, Row::share)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(sales, me, share),
                        org.assertj.core.groups.Tuple.tuple(culture, null, null),
                        org.assertj.core.groups.Tuple.tuple(sales, me, null));
    }

    @Test
    void theSlugOfAnotherOrganisationLeadsToNobody() {
        Door theirs = door();
        UUID programme = content.aProgrammeWith(theirs.owner().organisation(), "Salg", theirs.owner());
        UUID item = content.aLiveItem(theirs.owner().organisation(), programme, "Mølle", "https://nordlys.example/1");
        goals.aPost(theirs.owner(), programme, item, "linkedin", goals.today(), "confirmed", 100);
        aLinkTo(theirs.owner(), "abcd2345");
        Door mine = door();
        try (Caller crm = caller(mine)) {
            assertThat(crm.send(
                                    "msg_1",
                                    "{\"kind\":\"lead\",\"share\":\"abcd2345\",\"person\":\""
                                            + theirs.owner().email().value() + "\"}")
                            .json()
                            .path("unmatched")
                            .toString())
                    .isEqualTo("[\"#/share\",\"#/person\"]");
        }
        assertThat(rows(mine)).extracting(Row::person).containsOnlyNulls();
    }

    @Test
    void aGoalMovesAndWhoIsGoneLeavesTheCount() {
        TestPerson owner = organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER);
        TestPerson colleague = organisations.aPerson(owner.organisation(), "Bo", Language.DA, Role.AMBASSADOR);
        UUID programme = content.aProgrammeWith(owner.organisation(), "Salg", owner, colleague);
        UUID goal = goals.aGoal(owner, Measure.LEADS, "programme", programme, 100);
        Door door = door(owner, null);
        try (Caller crm = caller(door);
                Visitor visitor = new Visitor(browsers, owner)) {
            crm.send(
                    "msg_1",
                    "{\"kind\":\"lead\",\"person\":\"" + colleague.email().value() + "\"}");
            assertThat(visitor.get("/goals/" + goal).body()).contains("<strong>1</strong>");
            organisations.in(
                    owner.organisation(),
                    () -> jdbc.sql("delete from person where id = :id")
                            .param("id", colleague.id().value())
                            .update());
            assertThat(visitor.get("/goals/" + goal).body()).contains("<strong>1</strong>");
        }
        assertThat(rows(door)).extracting(Row::person).containsOnlyNulls();
    }
}
