/** From the journal into the log and the roll-ups, each click exactly once. */
@NullMarked
package dk.fortaler.links.internal.ingest;

import org.jspecify.annotations.NullMarked;
