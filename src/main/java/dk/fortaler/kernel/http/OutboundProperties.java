package dk.fortaler.kernel.http;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How Fortaler reads the web.
 *
 * @param deadline for one address with all its redirects, from the question to the last byte
 * @param page the largest page or feed, after decompression
 * @param picture the largest picture
 * @param redirects how many are followed
 * @param ports the only ports that are asked
 * @param allowed hosts that may be private and use any port, as {@code host:port}, {@code host:*} or {@code loopback}
 *     (this machine, any port): for an intranet's own news, and for tests
 * @param userAgent how we present ourselves; name a page or an address where the operator can be reached
 * @param atOnce how many fetches run at the same time
 */
@ConfigurationProperties("fortaler.outbound")
public record OutboundProperties(
        @DefaultValue("5s") Duration deadline,
        @DefaultValue("1MB") DataSize page,
        @DefaultValue("12MB") DataSize picture,
        @DefaultValue("3") int redirects,
        @DefaultValue({"80", "443", "8080", "8443"}) Set<Integer> ports,
        @DefaultValue Set<String> allowed,

        @DefaultValue("Fortaler/0.1 (link previews and feeds for an employee advocacy programme)")
        String userAgent,

        @DefaultValue("32") int atOnce) {

    public OutboundProperties {
        ports = Set.copyOf(ports);
        allowed = Set.copyOf(allowed);
        if (deadline.isNegative() || deadline.isZero() || redirects < 0 || atOnce < 1) {
            throw new IllegalArgumentException(
                    "fortaler.outbound: deadline and at-once must be positive, redirects not negative");
        }
    }

    int limitFor(Fetch.Kind kind) {
        DataSize limit = switch (kind) {
            case PAGE, FEED -> page;
            case PICTURE -> picture;
        };
        return Math.toIntExact(limit.toBytes());
    }
}
