/**
 * Mail to people: written in the transaction that causes it, sent in the background and never twice; kept in an outbox
 * that the administrator can read while no mail server is set.
 */
@NullMarked
@NamedInterface("mail")
package dk.fortaler.kernel.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
