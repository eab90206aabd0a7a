package dk.fortaler.content.internal;

import dk.fortaler.content.ContentProperties;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to leave a source alone. What the feed or its server asks for counts; failures double the time; up to a tenth
 * more by chance keeps sources that were added together from being read together for ever.
 */
final class Pace {
    private static final Duration LONGEST_WISH = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 6;
    private final ContentProperties properties;
    private final RandomGenerator chance;

    Pace(ContentProperties properties, RandomGenerator chance) {
        this.properties = properties;
        this.chance = chance;
    }

    /**
     * @param rest what the feed asks for
     * @param freshFor how long the server says that its answer holds
     */
    Duration afterSuccess(Optional<Duration> rest, Optional<Duration> freshFor) {
        Duration wanted = longer(rest.orElse(Duration.ZERO), freshFor.orElse(Duration.ZERO));
        Duration wait = longer(wanted, wanted.isZero() ? properties.interval() : properties.shortest());
        return scattered(shorter(wait, properties.longest()));
    }

    /**
     * @param failures how many in a row, this one included
     * @param retryAfter what the server asks for; kept to even beyond our own longest time
     */
    Duration afterFailure(int failures, Optional<Duration> retryAfter) {
        int doublings = Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
        Duration own = shorter(properties.interval().multipliedBy(1L << doublings), properties.longest());
        return scattered(longer(own, shorter(retryAfter.orElse(Duration.ZERO), LONGEST_WISH)));
    }

    /** Only ever later: a wish to be left alone is not cut short by chance. */
    private Duration scattered(Duration wait) {
        return wait.plusMillis(chance.nextLong(Math.max(1, wait.toMillis() / 10)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
