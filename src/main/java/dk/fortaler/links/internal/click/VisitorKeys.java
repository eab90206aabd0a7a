package dk.fortaler.links.internal.click;

import dk.fortaler.links.LinkId;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes visitor keys: HMAC-SHA256 with the key of the day over address, agent and link, cut to 16 bytes. The link is part
 * of it, so that nobody can follow a visitor from link to link. Safe for use by several threads.
 */
public final class VisitorKeys {
    private static final String ALGORITHM = "HmacSHA256";

    private final DayKeys keys;
    private final ZoneId zone;
    private volatile @Nullable Day today;

    public VisitorKeys(DayKeys keys, ZoneId zone) {
        this.keys = keys;
        this.zone = zone;
    }

    public VisitorKey of(InetAddress address, String agent, LinkId link, Instant at) {
        Mac mac = day(at).mac();
        byte[] from = address.getAddress();
        mac.update((byte) from.length);
        mac.update(from);
        mac.update(agent.getBytes(StandardCharsets.UTF_8));
        mac.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(link.value().getMostSignificantBits())
                .putLong(link.value().getLeastSignificantBits())
                .flip());
        return VisitorKey.of(mac.doFinal());
    }

    private Day day(Instant at) {
        Day known = today;
        return known != null && known.holds(at) ? known : begin(at);
    }

    private synchronized Day begin(Instant at) {
        Day known = today;
        if (known == null || !known.holds(at)) {
            known = Day.of(at.atZone(zone).toLocalDate(), zone, keys);
            today = known;
        }
        return known;
    }

    /** The keyed function is made once a day and copied for each click, which is a third of the cost of making it. */
    private record Day(Instant from, Instant until, Mac keyed) {
        static Day of(LocalDate day, ZoneId zone, DayKeys keys) {
            try {
                Mac keyed = Mac.getInstance(ALGORITHM);
                keyed.init(new SecretKeySpec(keys.of(day), ALGORITHM));
                return new Day(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant(),
                        keyed);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
            }
        }

        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }

        Mac mac() {
            try {
                return (Mac) keyed.clone();
            } catch (CloneNotSupportedException impossible) {
                throw new IllegalStateException("Java's own " + ALGORITHM + " can be copied", impossible);
            }
        }
    }
}
