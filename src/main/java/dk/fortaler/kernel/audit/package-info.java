/** The append-only log of who did what. */
@NullMarked
@NamedInterface("audit")
package dk.fortaler.kernel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
