package dk.fortaler.people;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.people.Sessions.Doors;
import dk.fortaler.people.signin.Accounts.Account;
import dk.fortaler.people.signin.SignIn;
import dk.fortaler.web.SessionPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Out of an organisation that is no more. */
@Component
public class WayBack {
    private final Sessions sessions;
    private final SignIn signIn;

    WayBack(Sessions sessions, SignIn signIn) {
        this.sessions = sessions;
        this.signIn = signIn;
    }

    /** Into another that the same session may enter; signed out where there is none. */
    public void leave(SignedIn me, OrganisationId gone, HttpServletRequest request, HttpServletResponse response) {
        Doors doors = sessions.doors(request, me);
        List<SessionPrincipal> others = signIn.open(doors).stream()
                .map(Account::principal)
                .filter(principal -> principal.organisation() != gone.value())
                .toList();
        if (others.isEmpty()) {
            request.getSession().invalidate();
        } else {
            sessions.begin(others.getFirst(), new Doors(others, doors.since()), request, response);
        }
    }
}
