package dk.fortaler.content.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.fortaler.content.ContentProperties;
import dk.fortaler.kernel.identity.PersonId;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many addresses one person may have us read in a minute, on this node: enough for work, too few for a scan. */
@Component
class FetchLimit {
    private final LoadingCache<PersonId, Bucket> buckets;

    FetchLimit(ContentProperties properties) {
        int most = properties.fetchesPerMinute();
        buckets = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(5))
                .build(person -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                        .build());
    }

    boolean allows(PersonId person) {
        return buckets.get(person).tryConsume(1);
    }
}
