/**
 * Mail to people: written in the transaction that causes it, sent in the background once (where a node dies between the
 * server's yes and our note of it, once more, under the same Message-ID); kept in an outbox that the administrator can read
 * while no mail server is set.
 */
@NullMarked
@NamedInterface("mail")
package dk.fortaler.kernel.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
