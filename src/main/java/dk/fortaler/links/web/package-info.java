/** The page where a manager sees that clicks are counted, and says how links name themselves to statistics elsewhere. */
@NullMarked
package dk.fortaler.links.web;

import org.jspecify.annotations.NullMarked;
