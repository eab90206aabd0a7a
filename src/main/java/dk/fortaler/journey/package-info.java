/**
 * The launch map: the twelve steps, each with its state worked out from what is in the data, and the next best action.
 * Nothing is ticked by hand. The choice of a programme's networks is here too, as it needs what the survey and the goals say.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel :: *",
            "web",
            "people",
            "networks",
            "guidelines",
            "academy",
            "programmes",
            "content",
            "survey",
            "sharing",
            "insight",
            "goals"
        })
package dk.fortaler.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
