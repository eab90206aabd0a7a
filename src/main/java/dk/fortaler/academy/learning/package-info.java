/** A person's way through a course: what they see, have done, have tried. */
@NullMarked
package dk.fortaler.academy.learning;

import org.jspecify.annotations.NullMarked;
