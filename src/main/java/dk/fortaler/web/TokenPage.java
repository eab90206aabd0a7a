package dk.fortaler.web;

import jakarta.servlet.http.HttpServletResponse;

/** A page whose address lets somebody in: it is told to no other site, and no search engine keeps it. */
public final class TokenPage {
    private TokenPage() {}

    public static void protect(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
