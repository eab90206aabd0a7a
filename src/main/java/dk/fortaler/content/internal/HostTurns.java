package dk.fortaler.content.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.content.ContentProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One request to a host at a time, with a pause between them; of this process, which is enough for a few nodes. */
@Component
class HostTurns {
    private final Duration pause;
    private final Clock clock;
    private final Cache<String, Instant> nextTurn =
            Caffeine.newBuilder().maximumSize(10_000).build();

    HostTurns(ContentProperties properties, Clock clock) {
        this.pause = properties.hostPause();
        this.clock = clock;
    }

    /** Takes the host's turn, or says how long to wait for it. */
    Optional<Duration> waitFor(String host) {
        Instant now = clock.instant();
        Duration[] wait = new Duration[1];
        nextTurn.asMap().compute(host.toLowerCase(Locale.ROOT), (name, next) -> {
            boolean free = next == null || !next.isAfter(now);
            wait[0] = free ? Duration.ZERO : Duration.between(now, next);
            return free ? now.plus(pause) : next;
        });
        return wait[0].isZero() ? Optional.empty() : Optional.of(wait[0]);
    }
}
