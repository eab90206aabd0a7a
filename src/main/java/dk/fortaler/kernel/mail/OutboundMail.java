package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.identity.EmailAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way to a server.
 *
 * @param id the same at each attempt: it is the message's own number, by which a receiver knows it again
 * @param calendar null for nothing
 */
record OutboundMail(
        UUID id,
        EmailAddress to,
        String toName,
        WrittenLetter letter,
        Instant written,
        @Nullable CalendarEntry calendar) {
    OutboundMail(UUID id, EmailAddress to, String toName, WrittenLetter letter, Instant written) {
        this(id, to, toName, letter, written, null);
    }
}
