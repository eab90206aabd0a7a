package dk.fortaler.goals.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.goals.hooks.Caller.Told;
import dk.fortaler.testing.FortalerTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** By which secret and until when. */
@FortalerTest
@ExtendWith(OutputCaptureExtension.class)
class HookSecretsTest extends HookTest {
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
                door.owner().organisation(),
                () -> hooks.changeSecret(door.owner().id(), door.id(), atOnce).orElseThrow());
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
                door.owner().organisation(),
                () -> jdbc.sql("select secret from hook_secret where hook_id = :id")
                        .param("id", door.id())
                        .query((row, number) -> row.getBytes(1))
                        .single());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(door.secret().text(), new String(door.secret().key(), StandardCharsets.ISO_8859_1));
        assertThat(output.getAll())
                .doesNotContain(
                        door.secret().text(),
                        door.path(),
                        "Hemmeligt",
                        door.path().substring(door.path().indexOf('-')));
    }
}
