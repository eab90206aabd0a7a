/** The guarded way out: fetching addresses that people typed, without reaching anything private. */
@NullMarked
@NamedInterface("http")
package dk.fortaler.kernel.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
