/**
 * The launch map: the twelve steps, each with its state worked out from what is in the data, and the next best action.
 * Nothing is ticked by hand.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel :: *", "web", "people", "networks", "programmes", "content", "sharing", "insight"
        })
package dk.fortaler.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
