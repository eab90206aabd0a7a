package dk.fortaler.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** What a single page may load besides what every page may; all others stay as closed as they are. */
public final class PagePolicy {
    private static final String HEADER = "Content-Security-Policy";

    private PagePolicy() {}

    /** @param directive whole, like {@code frame-src https://player.vimeo.com}; made by us, never by a request */
    public static void add(HttpServletResponse response, String directive) {
        @Nullable String policy = response.getHeader(HEADER);
        if (policy != null) {
            response.setHeader(HEADER, policy + "; " + directive);
        }
    }
}
