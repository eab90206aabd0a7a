package dk.fortaler.links.internal.redirect;

import dk.fortaler.links.internal.journal.ClickRecorder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The links' door on the main port, ahead of the session, the security chain and the dispatcher: {@code /s/<slug>}, or
 * any path where the host is the short domain.
 */
final class RedirectFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient RedirectDesk desk;
    private final transient Optional<ClickRecorder> recorder;
    private final @Nullable String shortHost;

    /** @param recorder none where clicks are not recorded */
    RedirectFilter(RedirectDesk desk, Optional<ClickRecorder> recorder, Optional<String> shortHost) {
        this.desk = desk;
        this.recorder = recorder;
        this.shortHost = shortHost.orElse(null);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RedirectDesk.isLinkPath(request.getRequestURI())
                || request.getServerName().equalsIgnoreCase(shortHost)) {
            answer(read(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(LinkRequest request, HttpServletResponse response) throws IOException {
        Answer answer = desk.atOnce(request).orElseGet(() -> desk.soon(request).join());
        RedirectDesk.HEADERS.forEach(response::setHeader);
        switch (answer) {
            case Answer.Redirect redirect -> {
                recorder.ifPresent(clicks -> clicks.record(desk.click(request, redirect.route())));
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Location", redirect.route().location());
                response.setContentLength(0);
            }
            case Answer.Refusal refusal -> {
                refusal.headers().forEach(response::setHeader);
                response.setStatus(refusal.status());
                response.setContentLength(refusal.page().length);
                if (!request.method().equals("HEAD")) {
                    response.getOutputStream().write(refusal.page());
                }
            }
        }
    }

    static LinkRequest read(HttpServletRequest request) {
        return new LinkRequest(
                request.getMethod(),
                request.getRequestURI(),
                request.getHeader("User-Agent"),
                purpose(request),
                peer(request),
                joined(request, "X-Forwarded-For"),
                request.getHeader("Accept-Language"));
    }

    /** Of a connection that is just going, the server may not know the other end any more. */
    private static InetAddress peer(HttpServletRequest request) {
        try {
            return InetAddress.ofLiteral(request.getRemoteAddr());
        } catch (RuntimeException gone) {
            return InetAddress.getLoopbackAddress();
        }
    }

    private static @Nullable String purpose(HttpServletRequest request) {
        for (String name : PurposeHeaders.NAMES) {
            String value = request.getHeader(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String joined(HttpServletRequest request, String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty() ? null : String.join(",", lines);
    }
}
