/**
 * The social networks: what each lets a person write, how it counts, and how its own dialog is opened without any key.
 * Pure rules; what was shared is kept elsewhere.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "web"})
package dk.fortaler.networks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
