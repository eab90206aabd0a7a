package dk.fortaler.links.internal.redirect;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;

/**
 * How many unknown links an address may try in a minute, so that slugs cannot be guessed. Counted in memory only, for
 * the whole network of an IPv6 address, since one visitor has 2^64 of those.
 */
final class MissLimits {
    private static final int ADDRESSES = 20_000;
    private static final int NETWORK_BYTES = 8;

    private final int perMinute;
    private final Cache<InetAddress, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    MissLimits(int perMinute) {
        this.perMinute = perMinute;
    }

    boolean exceededBy(InetAddress address) {
        Bucket bucket = buckets.getIfPresent(counted(address));
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    void missed(InetAddress address) {
        buckets.get(counted(address), this::bucket).tryConsume(1);
    }

    private Bucket bucket(InetAddress address) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static InetAddress counted(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address;
        }
        byte[] network = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
        try {
            return InetAddress.getByAddress(Arrays.copyOf(network, 2 * NETWORK_BYTES));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Sixteen bytes are an address", impossible);
        }
    }
}
