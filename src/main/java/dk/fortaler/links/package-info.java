/**
 * Short links and their clicks: every share carries its own link, every hit is written down before the visitor is
 * answered, and only people count. {@link dk.fortaler.links.Links} is the way in for the other modules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "web"})
package dk.fortaler.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
