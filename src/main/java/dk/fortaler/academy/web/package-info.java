/** The academy's pages. */
@NullMarked
package dk.fortaler.academy.web;

import org.jspecify.annotations.NullMarked;
