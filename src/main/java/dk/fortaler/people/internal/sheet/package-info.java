/** Reading a table that a spreadsheet saved as text: its encoding, its delimiter, its lines. Knows nothing of people. */
@NullMarked
package dk.fortaler.people.internal.sheet;

import org.jspecify.annotations.NullMarked;
