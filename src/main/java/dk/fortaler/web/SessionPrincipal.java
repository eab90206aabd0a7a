package dk.fortaler.web;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What a session remembers of who signed in: ids only. Everything else is read anew for each request. */
public record SessionPrincipal(UUID account, long organisation, UUID person)
        implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    /** The account, by which all sessions of one human are found and revoked. */
    @Override
    public String getName() {
        return account.toString();
    }
}
