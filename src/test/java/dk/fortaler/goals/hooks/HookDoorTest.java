package dk.fortaler.goals.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.Measure;
import dk.fortaler.goals.conversions.Conversions;
import dk.fortaler.goals.hooks.Caller.Told;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.Browsers;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestClock;
import dk.fortaler.testing.TestContent;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import dk.fortaler.testing.Visitor;
import dk.fortaler.testing.furniture.TestGoals;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
@ExtendWith(OutputCaptureExtension.class)
class HookDoorTest {
    private static final String LEAD = "{\"kind\":\"lead\"}";

    @Autowired
    TestOrganisations organisations;

    @Autowired
    TestContent content;

    @Autowired
    TestGoals goals;

    @Autowired
    TestClock clock;

    @Autowired
    Browsers browsers;

    @Autowired
    Hooks hooks;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Conversions conversions;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void time() {
        clock.reset();
    }

    private record Door(TestPerson owner, UUID id, String path, HookSecret secret) {}

    private Door door() {
        return door(organisations.aPersonOfTheirOwn(Language.DA, Role.PROGRAMME_MANAGER), null);
    }

    private Door door(TestPerson owner, @Nullable UUID programme) {
        UUID id = UUID.randomUUID();
        return organisations.in(owner.organisation(), () -> {
            HookSecret secret = hooks.make(owner.id(), id, "CRM", programme).orElseThrow();
            return new Door(owner, id, Hooks.path(hooks.find(id).orElseThrow()), secret);
        });
    }

    private Caller caller(Door door) {
        return caller(door, door.secret);
    }

    private Caller caller(Door door, HookSecret secret) {
        return new Caller(browsers.address() + door.path, secret, clock);
    }

    private record Row(
            String kind,
            LocalDate day,
            @Nullable String worth,
            String origin,
            String note,
            @Nullable UUID programme,
            @Nullable UUID person,
            @Nullable UUID share) {}

    private List<Row> rows(Door door) {
        return organisations.in(
                door.owner.organisation(), () -> jdbc.sql("""
                                select kind, day, amount || ' ' || currency as worth, origin, note, programme_id as programme,
                                       person_id as person, share_id as share from conversion
                                """).query(Row.class).list());
    }

    private List<String> outcomes(Door door) {
        return organisations.in(
                door.owner.organisation(),
                () -> deliveries.of(door.id).stream().map(Delivery::outcome).toList());
    }

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
        Door two = door(one.owner, null);
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
            organisations.in(door.owner.organisation(), () -> conversions.remove(door.owner.id(), id, false));
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

    @ParameterizedTest
    @CsvSource({"-301, 401", "-240, 201", "300, 201", "360, 401"})
    void aMessageIsOfNowOrItIsToldTheServersClock(long seconds, int status) {
        Door door = door();
        try (Caller crm = caller(door)) {
            // A minute may pass on the way: the exact limit is SignedMessageTest's.
            Told told = crm.send("msg_1", clock.instant().getEpochSecond() + seconds, LEAD);
            assertThat(told.status()).isEqualTo(status);
            if (status == 401) {
                assertThat(told.text("code")).isEqualTo("clock");
                assertThat(told.json().path("server_timestamp").asLong())
                        .isBetween(
                                clock.instant().getEpochSecond() - 60,
                                clock.instant().getEpochSecond());
            }
        }
        assertThat(rows(door)).hasSize(status == 201 ? 1 : 0);
    }

    @Test
    void aRecordedCallIsWorthNothingAfterFiveMinutes() {
        Door door = door();
        long sent = clock.instant().getEpochSecond();
        try (Caller crm = caller(door)) {
            clock.advance(Duration.ofMinutes(4));
            assertThat(crm.send("msg_1", sent, LEAD).status()).isEqualTo(201);
            clock.advance(Duration.ofMinutes(2));
            assertThat(crm.send("msg_1", sent, LEAD).status()).isEqualTo(401);
        }
    }

    @Test
    void whatIsNotSignedByTheSecretIsNotReadAnyFurther() {
        Door door = door();
        try (Caller crm = caller(door);
                Caller stranger = caller(door, HookSecret.make())) {
            Told told = stranger.send("msg_1", "not even JSON");
            assertThat(told.status()).isEqualTo(401);
            assertThat(told.type()).isEqualTo("application/problem+json");
            assertThat(told.text("code")).isEqualTo("bad-signature");
            assertThat(told.headers()).containsKey("www-authenticate");
            long now = clock.instant().getEpochSecond();
            assertThat(crm.send(Map.of("webhook-signature", ""), "msg_1", now, LEAD)
                            .status())
                    .isEqualTo(401);
            assertThat(crm.send(Map.of("webhook-id", "msg_2"), "msg_1", now, LEAD)
                            .status())
                    .isEqualTo(401);
            assertThat(crm.send(Map.of("webhook-timestamp", String.valueOf(now - 1)), "msg_1", now, LEAD)
                            .status())
                    .isEqualTo(401);
        }
        assertThat(rows(door)).isEmpty();
    }

    @Test
    void headersThatAreNoneAreNamed() {
        Door door = door();
        long now = clock.instant().getEpochSecond();
        try (Caller crm = caller(door)) {
            for (String id : List.of("", "with.a.stop", "with space", "x".repeat(256))) {
                Told told = crm.send(Map.of("webhook-id", id), "msg_1", now, LEAD);
                assertThat(told.status()).as(id).isEqualTo(400);
                assertThat(told.text("detail")).contains("webhook-id");
            }
            for (String time : List.of("", "soon", "-5", "0" + now, "1e9", "9".repeat(30))) {
                Told told = crm.send(Map.of("webhook-timestamp", time), "msg_1", now, LEAD);
                assertThat(told.status()).as(time).isEqualTo(400);
                assertThat(told.text("detail")).contains("webhook-timestamp");
            }
        }
    }

    @Test
    void otherMediaTypesAndLongBodiesAreRefused() {
        Door door = door();
        long now = clock.instant().getEpochSecond();
        try (Caller crm = caller(door)) {
            for (String type : List.of(
                    "text/plain", "application/x-www-form-urlencoded", "application/json;charset=latin1", "x", "")) {
                assertThat(crm.send(Map.of("Content-Type", type), "msg_1", now, LEAD)
                                .status())
                        .as(type)
                        .isEqualTo(415);
            }
            assertThat(crm.send(
                                    Map.of("Content-Type", "application/cloudevents+json; charset=UTF-8"),
                                    "msg_1",
                                    now,
                                    LEAD)
                            .status())
                    .isEqualTo(201);
            String padded = "{\"kind\":\"lead\",\"x\":\"";
            String fits = padded + "x".repeat(CheckCall.MOST_BYTES - padded.length() - 2) + "\"}";
            assertThat(crm.send("msg_2", fits).status()).isEqualTo(201);
            Told told = crm.send("msg_3", fits + " ");
            assertThat(told.status()).isEqualTo(413);
            assertThat(told.text("code")).isEqualTo("too-large");
        }
        assertThat(rows(door)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no JSON | #",
                "[] | #",
                "{\"kind\":\"lead\"} {} | #",
                "{\"kind\":\"lead\",\"kind\":\"lead\"} | #",
                "{} | #/kind",
                "{\"kind\":\"sale\"} | #/kind",
                "{\"kind\":7} | #/kind",
                "{\"kind\":\"lead\",\"day\":\"2026-02-31\"} | #/day",
                "{\"kind\":\"lead\",\"day\":\"2999-01-01\"} | #/day",
                "{\"kind\":\"lead\",\"day\":\"1999-01-01\"} | #/day",
                "{\"kind\":\"lead\",\"day\":5} | #/day",
                "{\"kind\":\"lead\",\"occurred_at\":\"2026-01-05T10:00\"} | #/occurred_at",
                "{\"kind\":\"lead\",\"occurred_at\":\"2026-01-05T10:00Z\",\"day\":\"2026-01-05\"} | #/occurred_at",
                "{\"kind\":\"lead\",\"amount\":-1,\"currency\":\"DKK\"} | #/amount",
                "{\"kind\":\"lead\",\"amount\":1000000000000,\"currency\":\"DKK\"} | #/amount",
                "{\"kind\":\"lead\",\"amount\":1e99999999,\"currency\":\"DKK\"} | #/amount",
                "{\"kind\":\"lead\",\"amount\":1e-99999999,\"currency\":\"DKK\"} | #/amount",
                "{\"kind\":\"lead\",\"amount\":1.005,\"currency\":\"DKK\"} | #/amount",
                "{\"kind\":\"lead\",\"amount\":\"100\",\"currency\":\"DKK\"} | #/amount",
                "{\"kind\":\"lead\",\"amount\":100} | #/currency",
                "{\"kind\":\"lead\",\"amount\":100,\"currency\":\"BTC\"} | #/currency",
                "{\"kind\":\"lead\",\"currency\":\"DKK\"} | #/amount",
                "{\"kind\":\"lead\",\"share\":\"nope\"} | #/share",
                "{\"kind\":\"lead\",\"person\":\"nobody\"} | #/person",
                "{\"kind\":\"lead\",\"note\":[]} | #/note",
                "{\"kind\":\"lead\",\"test\":\"yes\"} | #/test",
            })
    void whatCannotBeCountedPointsToItsPlace(String body, String pointer) {
        Door door = door();
        try (Caller crm = caller(door)) {
            Told told = crm.send("msg_1", body);
            assertThat(told.status()).isEqualTo(422);
            assertThat(told.text("code")).isEqualTo("unreadable");
            assertThat(told.pointers()).containsExactly(pointer);
            assertThat(crm.send("msg_1", LEAD).status())
                    .as("mended, it counts under the same number")
                    .isEqualTo(201);
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndDeepOrLongNonsenseIsNoErrorOfOurs() {
        Door door = door();
        try (Caller crm = caller(door)) {
            assertThat(crm.send(
                                    "msg_1",
                                    "{\"kind\":\"x\",\"day\":\"x\",\"amount\":-1,\"note\":\"" + "n".repeat(501) + "\"}")
                            .pointers())
                    .containsExactly("#/kind", "#/day", "#/amount", "#/note");
            assertThat(crm.send("msg_2", "[".repeat(60_000)).status()).isEqualTo(422);
            assertThat(crm.send("msg_3", "{\"kind\":\"lead\",\"amount\":" + "9".repeat(60_000) + "}")
                            .status())
                    .isEqualTo(422);
            assertThat(crm.send("msg_4", "{\"kind\":\"lead\",\"note\":\"a\\u0000b <b>\"}")
                            .status())
                    .isEqualTo(201);
        }
        assertThat(rows(door)).extracting(Row::note).containsExactly("ab <b>");
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

    private UUID aLinkTo(TestPerson owner, String slug) {
        return organisations.in(
                owner.organisation(),
                () -> jdbc.sql("""
                        insert into link (id, slug, target, programme_id, item_id, person_id, network, share_id, time_zone, created_at)
                        select link_id, :slug, 'https://nordlys.example/1', programme_id, item_id, person_id, network, id,
                               'Europe/Copenhagen', prepared_at from share returning share_id
                        """)
                        .param("slug", slug)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .single());
    }

    @Test
    void theSlugOfAnotherOrganisationLeadsToNobody() {
        Door theirs = door();
        UUID programme = content.aProgrammeWith(theirs.owner.organisation(), "Salg", theirs.owner);
        UUID item = content.aLiveItem(theirs.owner.organisation(), programme, "Mølle", "https://nordlys.example/1");
        goals.aPost(theirs.owner, programme, item, "linkedin", goals.today(), "confirmed", 100);
        aLinkTo(theirs.owner, "abcd2345");
        Door mine = door();
        try (Caller crm = caller(mine)) {
            assertThat(crm.send(
                                    "msg_1",
                                    "{\"kind\":\"lead\",\"share\":\"abcd2345\",\"person\":\""
                                            + theirs.owner.email().value() + "\"}")
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

    @Test
    void aStoppedHookAndOneThatNeverWasAnswerAlike() {
        Door door = door();
        organisations.in(door.owner.organisation(), () -> hooks.run(door.owner.id(), door.id, false));
        Door other = door();
        String stranger = other.path.replaceAll("-.*", "-" + "x".repeat(43));
        try (Caller stopped = caller(door);
                Caller unknown = new Caller(browsers.address() + stranger, door.secret, clock);
                Caller nonsense = new Caller(browsers.address() + "/hooks/x", door.secret, clock);
                Caller foreign = new Caller(
                        browsers.address()
                                + door.path.replaceFirst(
                                        "\\d+",
                                        String.valueOf(
                                                other.owner.organisation().value())),
                        door.secret,
                        clock)) {
            Told told = stopped.send("msg_1", LEAD);
            assertThat(told.status()).isEqualTo(404);
            assertThat(told.text("code")).isEqualTo("no-hook");
            for (Caller caller : List.of(unknown, nonsense, foreign)) {
                assertThat(caller.send("msg_1", LEAD).json()).isEqualTo(told.json());
            }
            organisations.in(door.owner.organisation(), () -> hooks.run(door.owner.id(), door.id, true));
            assertThat(stopped.send("msg_1", LEAD).status()).isEqualTo(201);
        }
        assertThat(outcomes(door)).containsExactly("counted", "stopped");
    }

    @Test
    void whoCallsWrongTooOftenIsToldToWaitAndTheRightOneIsNot() {
        Door door = door();
        try (Caller crm = caller(door);
                Caller stranger = caller(door, HookSecret.make())) {
            Told told = stranger.send("msg_1", LEAD);
            for (int i = 0; i < 10 * HookLimits.UNSIGNED && told.status() != 429; i++) {
                told = stranger.send("msg_1", LEAD);
            }
            assertThat(told.status()).isEqualTo(429);
            assertThat(told.type()).isEqualTo("application/problem+json");
            assertThat(Integer.parseInt(told.headers().get("retry-after"))).isPositive();
            assertThat(crm.send("msg_1", LEAD).status()).isEqualTo(201);
        }
        assertThat(outcomes(door)).hasSize(50).startsWith("counted", "bad-signature");
    }

    @Test
    void anOldSecretIsRightForADayBesideTheNewOne() {
        Door door = door();
        HookSecret fresh = change(door, false);
        try (Caller old = caller(door);
                Caller crm = caller(door, fresh)) {
            assertThat(old.send("msg_1", LEAD).status()).isEqualTo(201);
            assertThat(crm.send("msg_2", LEAD).status()).isEqualTo(201);
            clock.advance(HookSecrets.OVERLAP.minusMinutes(1));
            assertThat(old.send("msg_3", LEAD).status()).isEqualTo(201);
            clock.advance(Duration.ofMinutes(1));
            assertThat(old.send("msg_4", LEAD).status()).isEqualTo(401);
            assertThat(crm.send("msg_4", LEAD).status()).isEqualTo(201);
        }
    }

    @Test
    void aSecretInWrongHandsEndsAtOnceAndSoDoesTheOneBeforeIt() {
        Door door = door();
        HookSecret second = change(door, false);
        HookSecret third = change(door, true);
        try (Caller first = caller(door);
                Caller thief = caller(door, second);
                Caller crm = caller(door, third)) {
            assertThat(first.send("msg_1", LEAD).status()).isEqualTo(401);
            assertThat(thief.send("msg_1", LEAD).status()).isEqualTo(401);
            assertThat(crm.send("msg_1", LEAD).status()).isEqualTo(201);
        }
    }

    private HookSecret change(Door door, boolean atOnce) {
        return organisations.in(
                door.owner.organisation(),
                () -> hooks.changeSecret(door.owner.id(), door.id, atOnce).orElseThrow());
    }

    @Test
    void theSecretIsNotInTheDatabaseAndNothingOfACallIsInTheLog(CapturedOutput output) {
        Door door = door();
        try (Caller crm = caller(door)) {
            crm.send("msg_1", "{\"kind\":\"lead\",\"note\":\"Hemmeligt notat\"}");
            crm.send("msg_2", "Hemmeligt notat");
            crm.ask("GET", Map.of(), null);
        }
        byte[] kept = organisations.in(
                door.owner.organisation(),
                () -> jdbc.sql("select secret from hook_secret where hook_id = :id")
                        .param("id", door.id)
                        .query((row, number) -> row.getBytes(1))
                        .single());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(door.secret.text(), new String(door.secret.key(), StandardCharsets.ISO_8859_1));
        assertThat(output.getAll())
                .doesNotContain(
                        door.secret.text(), door.path, "Hemmeligt", door.path.substring(door.path.indexOf('-')));
    }

    @Test
    void otherMethodsAreToldWhichIsRight() {
        Door door = door();
        try (Caller crm = caller(door)) {
            for (String method : List.of("GET", "PUT", "DELETE")) {
                Told told = crm.ask(method, Map.of("Accept", "text/html"), null);
                assertThat(told.status()).as(method).isEqualTo(405);
                assertThat(told.headers().get("allow")).isEqualTo("POST");
                assertThat(told.type()).isEqualTo("application/problem+json");
            }
        }
    }
}
