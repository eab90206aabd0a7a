package dk.fortaler.web;

import dk.fortaler.kernel.text.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The language that a visitor chose who is not signed in, kept by their browser. */
public final class LanguageChoice {
    private static final String COOKIE = "language";
    private static final Duration KEPT = Duration.ofDays(365);

    private LanguageChoice() {}

    /** Nothing where they chose none. */
    public static Optional<Language> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return Language.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    public static void keep(Language chosen, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, chosen.tag())
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
