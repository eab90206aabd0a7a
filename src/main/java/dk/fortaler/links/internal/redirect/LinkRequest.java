package dk.fortaler.links.internal.redirect;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a door knows of one request.
 *
 * @param method as sent
 * @param path without query, such as {@code /s/abcd2345}
 * @param peer who opened the connection
 */
record LinkRequest(
        String method,
        String path,
        @Nullable String agent,
        @Nullable String purpose,
        InetAddress peer,
        @Nullable String forwardedFor,
        @Nullable String languages) {}
