package dk.fortaler.people.signin.reset;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.people.signin.AttemptLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes the wish for a new password. Whether the address is known is looked up in the background, so that neither the
 * answer nor its time tells.
 */
@Component
class AskForReset {
    private static final int FREE_FOR_EMAIL = 3;
    private static final int FREE_FOR_ADDRESS = 20;

    private final AttemptLimits limits;
    private final ObjectProvider<Scheduler> scheduler;
    private final Ids ids;
    private final Clock clock;

    AskForReset(AttemptLimits limits, ObjectProvider<Scheduler> scheduler, Ids ids, Clock clock) {
        this.limits = limits;
        this.scheduler = scheduler;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param address of the client on the network
     * @return until when nobody may ask from there; nothing where the wish was taken
     */
    Optional<Instant> ask(String email, String address) {
        String from = "reset-from:" + address;
        Optional<Instant> blocked = limits.take(from, FREE_FOR_ADDRESS);
        if (blocked.isPresent()) {
            return blocked;
        }
        EmailAddress.parse(email).ifPresent(this::order);
        return Optional.empty();
    }

    /** A mailbox is not flooded either: too many wishes for one address are passed over. */
    private void order(EmailAddress email) {
        if (limits.take("reset:" + email.value(), FREE_FOR_EMAIL).isPresent()) {
            return;
        }
        scheduler
                .getObject()
                .schedule(ResetJob.DESCRIPTOR
                        .instance(ids.next().toString())
                        .data(new ResetJob.Wish(email.value()))
                        .scheduledTo(clock.instant()));
    }
}
