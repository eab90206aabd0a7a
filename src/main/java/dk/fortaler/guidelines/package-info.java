/**
 * Guidelines: what is fine to write, in versions that people read and acknowledge; rules that a text is looked through by
 * while it is written; and the switch for a day when it storms.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "web", "people"})
package dk.fortaler.guidelines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
