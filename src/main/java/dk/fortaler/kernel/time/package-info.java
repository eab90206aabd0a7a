/** The clock and the organisation's time zone. */
@NullMarked
@NamedInterface("time")
package dk.fortaler.kernel.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
