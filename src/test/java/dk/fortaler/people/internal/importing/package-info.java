@NullMarked
package dk.fortaler.people.internal.importing;

import org.jspecify.annotations.NullMarked;
