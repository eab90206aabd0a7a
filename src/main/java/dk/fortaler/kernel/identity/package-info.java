/** Ids and values that name somebody or something: organisations, persons, roles, addresses. */
@NullMarked
@NamedInterface("identity")
package dk.fortaler.kernel.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
