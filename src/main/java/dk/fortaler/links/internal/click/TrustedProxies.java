package dk.fortaler.links.internal.click;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the visitor's address behind reverse proxies. X-Forwarded-For is believed from right to left as long as a trusted
 * proxy wrote it; the first address that is none of ours is the visitor's. Anybody can send the header, so from elsewhere
 * it is not read.
 */
public final class TrustedProxies {
    private static final Logger LOG = LoggerFactory.getLogger(TrustedProxies.class);

    private final List<AddressRange> trusted;
    private final AtomicBoolean warned = new AtomicBoolean();

    public TrustedProxies(List<AddressRange> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /**
     * The visitor's address.
     *
     * @param peer who opened the connection
     * @param forwardedFor the X-Forwarded-For header, all its lines joined by commas
     */
    public InetAddress visitor(InetAddress peer, @Nullable String forwardedFor) {
        if (forwardedFor == null || forwardedFor.isBlank()) {
            return peer;
        }
        if (!isTrusted(peer)) {
            warnOnce(peer);
            return peer;
        }
        return firstForeign(peer, forwardedFor);
    }

    private InetAddress firstForeign(InetAddress peer, String forwardedFor) {
        InetAddress nearest = peer;
        int end = forwardedFor.length();
        while (end > 0 && isTrusted(nearest)) {
            int comma = forwardedFor.lastIndexOf(',', end - 1);
            InetAddress hop = literal(forwardedFor.substring(comma + 1, end).strip());
            if (hop == null) {
                return nearest;
            }
            nearest = hop;
            end = comma;
        }
        return nearest;
    }

    private boolean isTrusted(InetAddress address) {
        for (AddressRange range : trusted) {
            if (range.holds(address)) {
                return true;
            }
        }
        return false;
    }

    /** A private peer that forwards is a proxy someone forgot to name: all its visitors would count as one. */
    private void warnOnce(InetAddress peer) {
        if ((peer.isSiteLocalAddress() || peer.isLoopbackAddress()) && warned.compareAndSet(false, true)) {
            LOG.warn(
                    "A proxy at {} sends X-Forwarded-For but is not in fortaler.links.trusted-proxies:"
                            + " all visitors behind it count as one",
                    peer.getHostAddress());
        }
    }

    private static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(withoutPort(text));
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    /** Some proxies write {@code 192.0.2.1:4711} or {@code [2001:db8::1]:4711}. */
    private static String withoutPort(String text) {
        if (text.startsWith("[") && text.indexOf(']') > 0) {
            return text.substring(1, text.indexOf(']'));
        }
        int colon = text.indexOf(':');
        return colon > 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
    }
}
