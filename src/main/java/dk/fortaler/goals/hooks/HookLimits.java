package dk.fortaler.goals.hooks;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How often a hook may be called in a minute, on this node. What is not signed has a measure of its own, so that a stranger who
 * knows the address cannot use up that of the system it was made for.
 */
@Component
class HookLimits {
    /** Signed: enough for a system that catches up after a night, too few to fill a disk. */
    static final int SIGNED = 300;

    /** Everything that is refused before its signature is right. */
    static final int UNSIGNED = 60;

    /** Addresses that lead to no hook, from one network address. */
    static final int UNKNOWN = 60;

    private static final int CALLERS = 20_000;

    private final LoadingCache<UUID, Bucket> signed;
    private final LoadingCache<UUID, Bucket> unsigned;
    private final LoadingCache<String, Bucket> unknown;

    @Autowired
    HookLimits() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    HookLimits(TimeMeter time) {
        signed = cache(SIGNED, time);
        unsigned = cache(UNSIGNED, time);
        unknown = cache(UNKNOWN, time);
    }

    /** 0 where the call may go on, otherwise after how many seconds the next may come. */
    long waitForSigned(UUID hook) {
        return wait(signed.get(hook));
    }

    /** As {@link #waitForSigned}, for a call that is refused. */
    long waitForUnsigned(UUID hook) {
        return wait(unsigned.get(hook));
    }

    /** As {@link #waitForSigned}, for a call to an address that leads nowhere. */
    long waitForUnknown(String networkAddress) {
        return wait(unknown.get(networkAddress));
    }

    private static long wait(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    private static <K> LoadingCache<K, Bucket> cache(int perMinute, TimeMeter time) {
        return Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(caller -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
