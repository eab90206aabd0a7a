@NullMarked
package dk.fortaler.people.internal.sheet;

import org.jspecify.annotations.NullMarked;
