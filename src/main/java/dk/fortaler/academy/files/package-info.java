/** Files of lessons: films of our own, kept in pieces and played from any place in them. */
@NullMarked
package dk.fortaler.academy.files;

import org.jspecify.annotations.NullMarked;
