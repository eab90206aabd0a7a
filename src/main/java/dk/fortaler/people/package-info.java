/**
 * The people of an organisation, their departments and roles, how they come in (a staff list, by hand) and how they
 * sign in. It knows nothing of what they share.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "web"})
package dk.fortaler.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
