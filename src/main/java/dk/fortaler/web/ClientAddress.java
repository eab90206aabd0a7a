package dk.fortaler.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whose attempts are counted together: an IPv4 address, or the /64 of an IPv6 one, as a household has all of that. Behind a
 * reverse proxy, {@code server.forward-headers-strategy=native} makes it the visitor's own (README).
 */
public final class ClientAddress {
    private static final int NETWORK_GROUPS = 4;

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        return network(request.getRemoteAddr());
    }

    /** Tomcat writes IPv6 addresses in full: eight groups, none left out. */
    static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length == 8
                ? String.join(":", java.util.Arrays.copyOf(groups, NETWORK_GROUPS)) + "::/64"
                : address;
    }
}
