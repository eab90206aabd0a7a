package dk.fortaler.people;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.SessionPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins a session for somebody who has proved who they are. */
@Component
public final class Sessions {
    /** After so long without a visit, the person signs in again. */
    private static final Duration LASTS = Duration.ofDays(14);

    private static final String DOORS = "doors";

    private final SecurityContextRepository contexts;
    private final Clock clock;

    Sessions(SecurityContextRepository contexts, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * What the password opened that began a session: one organisation mostly, or each where the same human chose the same.
     *
     * @param since when it was typed
     */
    public record Doors(List<SessionPrincipal> principals, Instant since) implements Serializable {
        private static final long serialVersionUID = 1L;

        public Doors {
            principals = List.copyOf(principals);
        }
    }

    /** For somebody who has just proved that they are one of these; they come in as the first. */
    public void begin(List<SessionPrincipal> opened, HttpServletRequest request, HttpServletResponse response) {
        begin(opened.getFirst(), new Doors(opened, clock.instant()), request, response);
    }

    public void begin(SessionPrincipal principal, HttpServletRequest request, HttpServletResponse response) {
        begin(List.of(principal), request, response);
    }

    /** What else the session of a request may become. */
    public Doors doors(HttpServletRequest request, SignedIn me) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(DOORS) instanceof Doors doors
                ? doors
                : new Doors(
                        List.of(new SessionPrincipal(
                                me.account(),
                                me.organisation().value(),
                                me.person().value())),
                        clock.instant());
    }

    /** In a new session: what was planted in the one before sign-in, its number and its form token, is worth nothing. */
    public void begin(
            SessionPrincipal principal, Doors doors, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(LASTS.toSeconds()));
        session.setAttribute("agent", agent(request));
        session.setAttribute(DOORS, doors);
        SecurityContext context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        contexts.saveContext(context, request, response);
    }

    private static String agent(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent.substring(0, Math.min(300, agent.length()));
    }
}
