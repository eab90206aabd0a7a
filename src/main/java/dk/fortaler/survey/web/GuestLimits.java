package dk.fortaler.survey.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often one address may send forms of open links. In memory only: a count in the database would tell when somebody
 * answered from where. Generous, as an office has one address; it only slows down a program that votes.
 */
@Component
class GuestLimits {
    private static final int PER_MINUTE = 120;
    private static final int ADDRESSES = 20_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    boolean allows(String address) {
        return buckets.get(address, any -> bucket()).tryConsume(1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
