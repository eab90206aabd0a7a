/** Files kept for an organisation, behind one seam. */
@NullMarked
@NamedInterface("storage")
package dk.fortaler.kernel.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
