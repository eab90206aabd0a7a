package dk.fortaler.academy;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import java.util.Set;

/**
 * Which networks a person is to share on: they see the lessons and profile lists of these. A seam, as programmes know and
 * stand above the academy; without one, everybody sees all.
 */
@FunctionalInterface
public interface LearnerNetworks {
    /** Called within a transaction of the person's organisation. Nothing for somebody in no programme: they see all. */
    Set<Network> of(PersonId person);
}
