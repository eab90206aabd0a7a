/** Keys and secrets, encrypted at rest. */
@NullMarked
@NamedInterface("secrets")
package dk.fortaler.kernel.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
