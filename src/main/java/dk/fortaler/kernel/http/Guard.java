package dk.fortaler.kernel.http;

import dk.fortaler.kernel.identity.WebAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Decides where we may go. It is the client's own name resolver, so the addresses that were checked are the ones that
 * are connected to: a name that answers differently the second time (DNS rebinding) is never asked a second time.
 */
final class Guard implements DnsResolver {
    private static final String LOOPBACK = "loopback";
    private final Set<Integer> ports;
    private final Set<String> allowed;
    private final Names names;

    /** How names become numbers; the machine's resolver, or a test's. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    Guard(OutboundProperties properties, Names names) {
        this.ports = properties.ports();
        this.allowed = properties.allowed();
        this.names = names;
    }

    /** What is wrong with an address before anybody is asked for its number. */
    Optional<Fetched.Reason> objectionTo(WebAddress address) {
        int port = portOf(address);
        return ports.contains(port) || isAllowed(address.host(), port) || allowed.contains(LOOPBACK)
                ? Optional.empty()
                : Optional.of(Fetched.Reason.PORT_CLOSED_BY_US);
    }

    static int portOf(WebAddress address) {
        int port = address.uri().getPort();
        if (port >= 0) {
            return port;
        }
        return address.uri().getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] numbers = names.lookUp(withoutBrackets(host));
        for (InetAddress number : numbers) {
            check(host, port, number);
        }
        return Stream.of(numbers)
                .map(number -> new InetSocketAddress(number, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException("Ports are part of what is checked");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private void check(String host, int port, InetAddress number) throws PrivateAddressException {
        if (isAllowed(host, port) || (number.isLoopbackAddress() && allowed.contains(LOOPBACK))) {
            return;
        }
        if (!PublicAddresses.contain(number) || !ports.contains(port)) {
            throw new PrivateAddressException(host);
        }
    }

    private boolean isAllowed(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        return allowed.contains(name + ":" + port) || allowed.contains(name + ":*");
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** The name leads to where nobody from outside may send us. */
    static final class PrivateAddressException extends UnknownHostException {
        PrivateAddressException(String host) {
            super(host);
        }
    }
}
