package dk.fortaler.people.signin;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whose attempts are counted together. Behind a reverse proxy, {@code server.forward-headers-strategy=native} makes it
 * the visitor's own (README).
 */
public final class ClientAddress {
    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
