/** Texts in Danish and English, with plurals, numbers and dates as each language writes them. */
@NullMarked
@NamedInterface("text")
package dk.fortaler.kernel.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
