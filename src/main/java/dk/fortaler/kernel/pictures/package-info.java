/** Pictures that are safe to keep: checked before they are decoded, encoded anew, without what a camera wrote into them. */
@NullMarked
@NamedInterface("pictures")
package dk.fortaler.kernel.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
