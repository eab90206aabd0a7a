/** The hot path: a slug comes in, a redirect goes out, by either of two doors. */
@NullMarked
package dk.fortaler.links.internal.redirect;

import org.jspecify.annotations.NullMarked;
