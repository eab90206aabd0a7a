package dk.fortaler.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.kernel.identity.EmailAddress;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often guests may send forms. In memory only, of each node: a count in the database would tell when somebody answered from
 * where. Generous to an address on the net, as an office of hundreds has one: it only slows down a program. Strict about a mail
 * address, which somebody else may have typed.
 */
@Component
public class GuestLimits {
    static final int PER_MINUTE = 120;
    static final int SAME_ADDRESS_PER_HOUR = 5;

    private static final int PLACES = 20_000;
    private static final int ADDRESSES = 100_000;

    private final Cache<String, Bucket> places = cache(PLACES, Duration.ofMinutes(2));
    private final Cache<String, Bucket> typed = cache(ADDRESSES, Duration.ofHours(1));

    /** Of all forms together, from where the request comes. */
    public boolean allows(HttpServletRequest request) {
        return allowsFrom(ClientAddress.of(request));
    }

    /** @param form whose address was typed there; the same one may be typed elsewhere as often again */
    public boolean allows(String form, EmailAddress address) {
        return typed.get(form + " " + address.value(), any -> bucket(SAME_ADDRESS_PER_HOUR, Duration.ofHours(1)))
                .tryConsume(1);
    }

    boolean allowsFrom(String place) {
        return places.get(place, any -> bucket(PER_MINUTE, Duration.ofMinutes(1)))
                .tryConsume(1);
    }

    private static Cache<String, Bucket> cache(int size, Duration idle) {
        return Caffeine.newBuilder().maximumSize(size).expireAfterAccess(idle).build();
    }

    private static Bucket bucket(int capacity, Duration refill) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, refill))
                .build();
    }
}
