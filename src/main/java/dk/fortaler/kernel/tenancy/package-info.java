/** Which organisation the running code works for, and transactions that see that organisation only. */
@NullMarked
@NamedInterface("tenancy")
package dk.fortaler.kernel.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
