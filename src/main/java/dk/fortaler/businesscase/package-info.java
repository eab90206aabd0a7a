/**
 * The business case: what a programme can give and what it costs, in three scenarios month by month; versions that nobody
 * changes any more; the management's answers; and what happened against what was projected.
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
            "sharing",
            "insight"
        })
package dk.fortaler.businesscase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
