/** Leads, applications and sign-ups: counted by a link behind a button, told by another system, or written down by hand. */
@NullMarked
package dk.fortaler.goals.conversions;

import org.jspecify.annotations.NullMarked;
