/**
 * Goals: numbers with a date, what they are for, how far they have come and where they are heading. What only people know
 * (contacts and dialogues, conversions, the Social Selling Index) is taken in here too; everything else is read from the
 * tables of the modules below, counted as their own pages count it.
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
            "insight",
            "businesscase"
        })
package dk.fortaler.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
