package dk.fortaler.content.internal;

import dk.fortaler.kernel.http.Fetched;
import dk.fortaler.kernel.http.Validators;
import dk.fortaler.kernel.identity.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A feed that we read, with what came of it last.
 *
 * @param last how the last reading went; nothing before the first
 * @param next when it is read again; nothing while it is paused
 */
public record Source(
        SourceId id,
        WebAddress address,
        String title,
        Optional<WebAddress> site,
        boolean active,
        Validators known,
        Optional<Duration> rest,
        int failures,
        Optional<Reading> last,
        Optional<Instant> next) {

    /**
     * One reading.
     *
     * @param fresh how many stories it brought that we did not have
     * @param reason why it failed; the fault of a feed that is none is {@link Reading#NO_FEED}
     */
    public record Reading(Instant at, Result result, int fresh, String reason, int status) {
        public static final String NO_FEED = "NO_FEED";

        static Reading failed(Instant at, Fetched.Failed failure) {
            return new Reading(at, Result.FAILED, 0, failure.reason().name(), failure.status());
        }
    }

    public enum Result {
        READ,
        UNCHANGED,
        FAILED
    }
}
