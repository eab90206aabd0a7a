package dk.fortaler.goals.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HookLimitsTest {
    private final Hands hands = new Hands();
    private final HookLimits limits = new HookLimits(hands);
    private final UUID hook = UUID.randomUUID();

    /** A clock whose hands are moved. */
    private static final class Hands implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void tellsWhenTheNextMayComeAndLetsItInThen() {
        for (int i = 0; i < HookLimits.SIGNED; i++) {
            assertThat(limits.waitForSigned(hook)).isZero();
        }
        long seconds = limits.waitForSigned(hook);
        assertThat(seconds).isPositive();
        hands.nanos += Duration.ofSeconds(seconds).toNanos();
        assertThat(limits.waitForSigned(hook)).isZero();
    }

    @Test
    void aStrangersCallsUseUpNothingOfTheSystemItWasMadeFor() {
        while (limits.waitForUnsigned(hook) == 0) {}
        assertThat(limits.waitForSigned(hook)).isZero();
        assertThat(limits.waitForUnsigned(UUID.randomUUID())).isZero();
    }
}
