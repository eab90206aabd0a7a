/**
 * From a table to the people of an organisation: which column is what, what each row says, what is wrong with it, and
 * the plan of who would join, change, return and leave. Pure: no database, no clock.
 */
@NullMarked
package dk.fortaler.people.internal.importing;

import org.jspecify.annotations.NullMarked;
