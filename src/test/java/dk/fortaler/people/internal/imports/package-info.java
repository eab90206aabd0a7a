@NullMarked
package dk.fortaler.people.internal.imports;

import org.jspecify.annotations.NullMarked;
