/**
 * The demo company: one click fills a made-up Danish company with a year of life, one click removes it. It alone writes
 * other modules' tables, and only rows of the organisation that it made.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel :: *",
            "web",
            "people",
            "networks",
            "links",
            "guidelines",
            "academy",
            "programmes",
            "content",
            "sharing",
            "goals"
        })
package dk.fortaler.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
