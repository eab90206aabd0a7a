package dk.fortaler.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the session's person for this request, so that a role taken away or a person who left counts at once, and runs
 * the request for that person's organisation.
 */
final class SignedInFilter extends OncePerRequestFilter {
    static final String ATTRIBUTE = SignedIn.class.getName();

    private final SignedInPersons persons;

    SignedInFilter(SignedInPersons persons) {
        this.persons = persons;
    }

    static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionPrincipal principal =
                principal(SecurityContextHolder.getContext().getAuthentication());
        if (principal == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> found = persons.find(principal);
        if (found.isEmpty()) {
            endSession(request);
            chain.doFilter(request, response);
            return;
        }
        SignedIn me = found.get();
        request.setAttribute(ATTRIBUTE, me);
        SecurityContextHolder.setContext(contextOf(principal, me));
        try {
            CurrentOrganisation.<Boolean, Exception>call(me.organisation(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static @Nullable SessionPrincipal principal(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SessionPrincipal principal
                ? principal
                : null;
    }

    private static SecurityContext contextOf(SessionPrincipal principal, SignedIn me) {
        List<SimpleGrantedAuthority> authorities = me.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities));
        return context;
    }

    private static void endSession(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
