package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.identity.EmailAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param sendKey what it is about and for whom, like {@code invitation:<id>}; an organisation mails each key once, ever.
 *     At most 200 characters
 * @param toName the person's name
 * @param validUntil after which it is worth nothing (its link has run out) and is not sent any more; null for always
 * @param discretion what administrators do not see of it
 * @param calendar what goes into the person's calendar; null for nothing
 */
public record Mail(
        String sendKey,
        EmailAddress to,
        String toName,
        Letter letter,
        @Nullable Instant validUntil,
        Discretion discretion,
        @Nullable CalendarEntry calendar) {
    public Mail(
            String sendKey,
            EmailAddress to,
            String toName,
            Letter letter,
            @Nullable Instant validUntil,
            Discretion discretion) {
        this(sendKey, to, toName, letter, validUntil, discretion, null);
    }

    public Mail(String sendKey, EmailAddress to, String toName, Letter letter, @Nullable Instant validUntil) {
        this(sendKey, to, toName, letter, validUntil, Discretion.NONE);
    }

    public Mail {
        if (sendKey.isEmpty() || sendKey.length() > 200) {
            throw new IllegalArgumentException("A mail's key has 1 to 200 characters, not " + sendKey.length());
        }
        toName = Letter.oneLine(toName);
    }
}
