/** What a hit is: its class, its visitor without an address, and where it really came from. */
@NullMarked
package dk.fortaler.links.internal.click;

import org.jspecify.annotations.NullMarked;
