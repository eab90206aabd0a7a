package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.identity.OrganisationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Keeps mails from holding up other work: a few are under way at a time, and where an organisation's server is away or lets
 * nobody in, its other mails wait as well, rather than each waiting for it in turn.
 */
@Component
class MailPace {
    private static final int PLACES = 4;
    private static final Duration UNTIL_A_PLACE_IS_FREE = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofMinutes(1);

    private final Semaphore places = new Semaphore(PLACES);
    private final Map<OrganisationId, Instant> resting = new ConcurrentHashMap<>();
    private final Clock clock;

    MailPace(Clock clock) {
        this.clock = clock;
    }

    /** When to come back; nothing where the caller may go on, and must {@link #end} then. */
    Optional<Instant> begin(OrganisationId organisation) {
        Instant now = clock.instant();
        Instant until = resting.getOrDefault(organisation, Instant.MIN);
        if (until.isAfter(now)) {
            return Optional.of(until);
        }
        return places.tryAcquire() ? Optional.empty() : Optional.of(now.plus(UNTIL_A_PLACE_IS_FREE));
    }

    void end() {
        places.release();
    }

    /** That server would refuse the next mail for the same reason. */
    void rest(OrganisationId organisation) {
        resting.put(organisation, clock.instant().plus(REST));
    }
}
