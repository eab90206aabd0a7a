/**
 * Programmes: a name, a purpose and the people who take part. Content is published to a programme, and figures are read
 * by it. A programme decides which networks it uses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "web", "people", "networks", "guidelines", "academy"})
package dk.fortaler.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
