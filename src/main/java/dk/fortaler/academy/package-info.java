/**
 * The academy: courses of modules and lessons with their editor and player, the check of one's profiles, badges that others
 * can verify, and live sessions. Who takes which course is the programmes' to say; here is how far they are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "web", "people", "networks"})
package dk.fortaler.academy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
