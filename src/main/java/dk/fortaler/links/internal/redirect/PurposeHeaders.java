package dk.fortaler.links.internal.redirect;

import io.netty.util.AsciiString;
import java.util.List;

/** By these a browser says that it fetches ahead of its person, or that it draws a preview. */
final class PurposeHeaders {
    static final List<String> NAMES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    /** The same, with their hash known, as the connector looks for them in every request. */
    static final List<AsciiString> HASHED =
            NAMES.stream().map(AsciiString::cached).toList();

    private PurposeHeaders() {}
}
