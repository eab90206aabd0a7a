package dk.fortaler.goals.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vector is the one that the Standard Webhooks project's own libraries are tested by. */
class SignedMessageTest {
    private static final HookSecret SECRET = new HookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final long SENT = 1_614_265_330;
    private static final SignedMessage VECTOR = message("msg_p5jXN8AQM9LWM0D4loKWxJek", SENT, "{\"test\": 2432232314}");
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void signsAsTheSpecificationsVectorSays() {
        assertThat(VECTOR.signature(SECRET)).isEqualTo(SIGNATURE);
        assertThat(VECTOR.isSignedBy(List.of(SECRET), SIGNATURE)).isTrue();
    }

    @Test
    void takesOneRightSignatureOrSecretAmongSeveral() {
        HookSecret other = HookSecret.make();
        assertThat(VECTOR.isSignedBy(List.of(other, SECRET), VECTOR.signature(HookSecret.make()) + " " + SIGNATURE))
                .isTrue();
        assertThat(VECTOR.isSignedBy(List.of(SECRET), "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw " + SIGNATURE))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "msg_other, 1614265330, {\"test\": 2432232314}",
        "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265331, {\"test\": 2432232314}",
        "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265330, {\"test\": 2432232315}",
        "msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265330, {\"test\":2432232314}",
    })
    void noticesTheSmallestChange(String id, long timestamp, String body) {
        assertThat(message(id, timestamp, body).isSignedBy(List.of(SECRET), SIGNATURE))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "'v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='",
        "'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE'",
        "'v1,'",
    })
    void takesNothingElseForASignature(String header) {
        assertThat(VECTOR.isSignedBy(List.of(SECRET), header)).isFalse();
    }

    @Test
    void nothingIsSignedWhereThereIsNoSecret() {
        assertThat(VECTOR.isSignedBy(List.of(), SIGNATURE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false"})
    void isOfNowUpToFiveMinutesEitherWay(long seconds, boolean right) {
        assertThat(VECTOR.isOfNow(Instant.ofEpochSecond(SENT + seconds))).isEqualTo(right);
    }

    @Test
    void secretsHaveAsManyBytesAsTheSpecificationAsksForAndStandInNoLog() {
        HookSecret secret = HookSecret.make();
        assertThat(secret.key()).hasSizeBetween(24, 64);
        assertThat(secret.toString()).doesNotContain(secret.text().substring(6));
        assertThat(secret).isNotEqualTo(HookSecret.make());
    }

    private static SignedMessage message(String id, long timestamp, String body) {
        return new SignedMessage(id, timestamp, body.getBytes(StandardCharsets.UTF_8));
    }
}
