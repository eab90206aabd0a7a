package dk.fortaler.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says so where the database cannot be reached. Around everything else: the error page itself would ask for the session,
 * wait for the database once more, and fail.
 */
final class DatabaseAwayFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);
    private static final String RETRY_SECONDS = "10";
    private static final int MOST = 200_000;
    private static final Pattern SECRET = Pattern.compile("(?i)password|secret|token");
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isAway(failure)) {
                throw failure;
            }
            LOG.warn("The database cannot be reached: {}", failure.getMessage());
            answer(request, response);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainPage page = page(request);
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        page.headers().forEach(response::setHeader);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.body());
    }

    /** Pages are kept by no browser's cache, so going back would lose what was typed: the page itself carries it. */
    private static PlainPage page(HttpServletRequest request) {
        Language language = language(request);
        Texts texts = Texts.of(language);
        String title = texts.text("web.error.unavailable.title");
        String what = texts.text("web.error.unavailable.what");
        if (!request.getMethod().equals("POST")) {
            return PlainPage.of(language, title, what);
        }
        if (!carriesAgain(request)) {
            return PlainPage.of(language, title, what + " " + texts.text("web.error.unavailable.lost"));
        }
        return PlainPage.withForm(
                language,
                title,
                what + " " + texts.text("web.error.unavailable.kept"),
                new PlainPage.Again(
                        request.getRequestURI(), request.getParameterMap(), texts.text("web.error.unavailable.again")));
    }

    /** A form of moderate size without a secret in it: a password is not written into a page. */
    private static boolean carriesAgain(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && request.getContentLengthLong() <= MOST
                && request.getParameterMap().keySet().stream()
                        .noneMatch(name -> SECRET.matcher(name).find());
    }

    /** As chosen in a guest's page, else as everywhere. */
    private static Language language(HttpServletRequest request) {
        return LANGUAGE.matcher(Objects.requireNonNullElse(request.getQueryString(), ""))
                .results()
                .findFirst()
                .flatMap(found -> Language.of(found.group(1)))
                .orElseGet(() -> PageFactory.language(request));
    }

    /** No connection to be had, or the one that was had is gone (SQLSTATE classes 08 and 57P). */
    private static boolean isAway(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P");
            }
        }
        return false;
    }
}
