/** Staff lists in the database: kept until they are applied, planned against the people who are there, applied at once. */
@NullMarked
package dk.fortaler.people.internal.imports;

import org.jspecify.annotations.NullMarked;
