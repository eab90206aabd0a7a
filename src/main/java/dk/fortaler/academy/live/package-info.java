/** Live sessions: seats, answers and calendar entries. */
@NullMarked
package dk.fortaler.academy.live;

import org.jspecify.annotations.NullMarked;
