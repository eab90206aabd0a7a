package dk.fortaler.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.content.ContentProperties;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Optional<Duration> NOTHING = Optional.empty();
    private final Pace pace = new Pace(
            new ContentProperties(HOUR, Duration.ofMinutes(15), Duration.ofHours(24), Duration.ofSeconds(5), 6, 20),
            new Random(7));

    private static void assertAbout(Duration wait, Duration wanted) {
        assertThat(wait).isBetween(wanted, wanted.plus(wanted.dividedBy(10)));
    }

    @RepeatedTest(20)
    void readsEveryHourAndNeverEarlier() {
        assertAbout(pace.afterSuccess(NOTHING, NOTHING), HOUR);
    }

    @Test
    void givesAFeedTheRestThatItAsksFor() {
        assertAbout(pace.afterSuccess(Optional.of(Duration.ofHours(6)), NOTHING), Duration.ofHours(6));
        assertAbout(pace.afterSuccess(NOTHING, Optional.of(Duration.ofHours(3))), Duration.ofHours(3));
        assertAbout(
                pace.afterSuccess(Optional.of(Duration.ofMinutes(30)), Optional.of(Duration.ofHours(2))),
                Duration.ofHours(2));
    }

    @Test
    void readsNoFeedMoreOftenThanEveryQuarterNorMoreRarelyThanDaily() {
        assertAbout(pace.afterSuccess(Optional.of(Duration.ofMinutes(1)), NOTHING), Duration.ofMinutes(15));
        assertAbout(pace.afterSuccess(Optional.of(Duration.ofDays(300)), NOTHING), Duration.ofHours(24));
    }

    @Test
    void waitsLongerWithEachFailureUpToADay() {
        assertAbout(pace.afterFailure(1, NOTHING), HOUR);
        assertAbout(pace.afterFailure(2, NOTHING), Duration.ofHours(2));
        assertAbout(pace.afterFailure(4, NOTHING), Duration.ofHours(8));
        assertAbout(pace.afterFailure(5_000, NOTHING), Duration.ofHours(24));
    }

    @Test
    void waitsAsLongAsAServerAsksWithinReason() {
        assertAbout(pace.afterFailure(1, Optional.of(Duration.ofDays(2))), Duration.ofDays(2));
        assertAbout(pace.afterFailure(1, Optional.of(Duration.ofDays(30))), Duration.ofDays(7));
        assertAbout(pace.afterFailure(1, Optional.of(Duration.ofSeconds(1))), HOUR);
    }
}
