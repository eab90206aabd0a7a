/** Mail to people; kept in an outbox that the administrator can read while no mail server is set. */
@NullMarked
@NamedInterface("mail")
package dk.fortaler.kernel.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
