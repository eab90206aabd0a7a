package dk.fortaler.goals.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.hooks.Caller.Told;
import dk.fortaler.testing.FortalerTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is let in, and what each refusal says. */
@FortalerTest
class HookDoorTest extends HookTest {
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
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "application/json;charset=latin1",
                    "application/json;charset=klingon",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    "x",
                    "")) {
                assertThat(crm.send(Map.of("Content-Type", type), "msg_1", now, LEAD)
                                .status())
                        .as(type)
                        .isEqualTo(415);
                assertThat(crm.send(Map.of("Content-Type", type), "msg_1", now, LEAD)
                                .type())
                        .as(type)
                        .isEqualTo("application/problem+json");
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
    void aStoppedHookAndOneThatNeverWasAnswerAlike() {
        Door door = door();
        organisations.in(
                door.owner().organisation(), () -> hooks.run(door.owner().id(), door.id(), false));
        Door other = door();
        String stranger = other.path().replaceAll("-.*", "-" + "x".repeat(43));
        try (Caller stopped = caller(door);
                Caller unknown = new Caller(browsers.address() + stranger, door.secret(), clock);
                Caller nonsense = new Caller(browsers.address() + "/hooks/x", door.secret(), clock);
                Caller foreign = new Caller(
                        browsers.address()
                                + door.path()
                                        .replaceFirst(
                                                "\\d+",
                                                String.valueOf(other.owner()
                                                        .organisation()
                                                        .value())),
                        door.secret(),
                        clock)) {
            Told told = stopped.send("msg_1", LEAD);
            assertThat(told.status()).isEqualTo(404);
            assertThat(told.text("code")).isEqualTo("no-hook");
            for (Caller caller : List.of(unknown, nonsense, foreign)) {
                assertThat(caller.send("msg_1", LEAD).json()).isEqualTo(told.json());
            }
            organisations.in(
                    door.owner().organisation(), () -> hooks.run(door.owner().id(), door.id(), true));
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
