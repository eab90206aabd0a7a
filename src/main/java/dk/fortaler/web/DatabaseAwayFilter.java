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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says so where the database cannot be reached. Around everything else: the error page itself would ask for the session,
 * wait for the database once more, and fail.
 */
final class DatabaseAwayFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);
    private static final String RETRY_SECONDS = "10";

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
            answer(PageFactory.language(request), response);
        }
    }

    private static void answer(Language language, HttpServletResponse response) throws IOException {
        Texts texts = Texts.of(language);
        PlainPage page = PlainPage.of(
                language, texts.text("web.error.unavailable.title"), texts.text("web.error.unavailable.what"));
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        page.headers().forEach(response::setHeader);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.body());
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
