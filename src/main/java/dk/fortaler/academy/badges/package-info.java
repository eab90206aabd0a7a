/** Credentials of Open Badges 3.0: keys, signatures, and what others verify them by. */
@NullMarked
package dk.fortaler.academy.badges;

import org.jspecify.annotations.NullMarked;
