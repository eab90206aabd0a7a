/**
 * The shell around every page: layout and navigation, forms and their errors, messages after an action, error pages,
 * the security of requests and what the browser may load. It knows no module; modules put their entries and open
 * addresses into it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel :: *")
package dk.fortaler.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
