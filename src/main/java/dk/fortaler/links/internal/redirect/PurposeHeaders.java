package dk.fortaler.links.internal.redirect;

import java.util.List;

/** By these a browser says that it fetches ahead of its person, or that it draws a preview. */
final class PurposeHeaders {
    static final List<String> NAMES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private PurposeHeaders() {}
}
