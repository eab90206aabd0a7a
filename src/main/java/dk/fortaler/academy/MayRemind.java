package dk.fortaler.academy;

import dk.fortaler.kernel.identity.PersonId;
import java.util.Collection;
import java.util.Set;

/**
 * Who has agreed to mails beyond the necessary ones. A seam, as programmes know that and stand above the academy; without one,
 * nobody is reminded.
 */
@FunctionalInterface
public interface MayRemind {
    /** Called within a transaction of their organisation. */
    Set<PersonId> of(Collection<PersonId> persons);
}
