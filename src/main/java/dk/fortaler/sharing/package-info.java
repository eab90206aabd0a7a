/**
 * The feed and sharing: a person prepares a share, opens the network's own dialog, and says afterwards whether it was
 * posted. Fortaler posts nothing and claims nothing: prepared, confirmed by the person, verified by a click.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel :: *",
            "web",
            "people",
            "networks",
            "links",
            "programmes",
            "content",
            "guidelines"
        })
package dk.fortaler.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
