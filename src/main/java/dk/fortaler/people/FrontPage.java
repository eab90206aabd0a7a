package dk.fortaler.people;

import dk.fortaler.kernel.identity.SignedIn;
import java.util.Optional;

/** A module that has a better beginning than the feed for somebody who manages nothing says so here, as a bean. */
public interface FrontPage {
    /** The path of the page, or nothing. */
    Optional<String> of(SignedIn me);
}
