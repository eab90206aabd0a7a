/** Clicks on disk: written before the visitor is answered, kept until the database has them. */
@NullMarked
package dk.fortaler.links.internal.journal;

import org.jspecify.annotations.NullMarked;
