package dk.fortaler.web;

import dk.fortaler.kernel.identity.SignedIn;
import java.util.Optional;

/** Where the shell learns who a session's person is now; {@code people} answers it. */
public interface SignedInPersons {
    /** Nothing where the person has left or the account may no longer enter: the session then ends. */
    Optional<SignedIn> find(SessionPrincipal principal);
}
