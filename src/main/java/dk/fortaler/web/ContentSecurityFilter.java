package dk.fortaler.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a browser may load and run in our pages: our own files, and inline only what carries this answer's number. */
final class ContentSecurityFilter extends OncePerRequestFilter {
    private static final String NONCE = ContentSecurityFilter.class.getName();

    private final SecureRandom random = new SecureRandom();

    static String nonce(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(NONCE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] chance = new byte[16];
        random.nextBytes(chance);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        request.setAttribute(NONCE, nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce
                        + "'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
                        + " worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        chain.doFilter(request, response);
    }
}
