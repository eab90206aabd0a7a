/**
 * Results: what was shared, clicked and reached, by programme, item, person and network, with the definition of every
 * figure. It reads the sums that the modules below keep, and keeps nothing itself.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel :: *", "web", "people", "networks", "programmes", "content", "sharing"})
package dk.fortaler.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
