package dk.fortaler.guidelines;

import dk.fortaler.kernel.text.Bilingual;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day when it storms.
 *
 * @param reason for those who manage
 * @param texts what to do, in Markdown, for everybody
 * @param contactId whom to call, where that is one of the staff list
 * @param contactName their name; empty where there is none
 * @param contactMail their work mail; empty where there is none
 * @param contact how they are reached: a number, a mail address
 * @param pausesSharing whether nothing can be shared meanwhile
 * @param pausesPublishing whether what was planned waits
 * @param tells whether the ambassadors have a mail at its beginning and its end
 * @param beganBy whose name stands in the history; empty where that person is gone
 * @param revision grows when its text changes
 * @param end null while it lasts
 */
public record Crisis(
        UUID id,
        String reason,
        Bilingual texts,
        @Nullable UUID contactId,
        String contactName,
        String contactMail,
        String contact,
        boolean pausesSharing,
        boolean pausesPublishing,
        boolean tells,
        Instant beganAt,
        String beganBy,
        int revision,
        @Nullable End end) {
    public static final int LONGEST_REASON = 500;
    public static final int LONGEST_TEXT = 5_000;
    public static final int LONGEST_CONTACT = 200;
    public static final int LONGEST_LESSONS = 2_000;

    /** How the contact is reached; by their work mail where nothing else is known. */
    public ContactLine line() {
        ContactLine typed = ContactLine.of(contact);
        if (typed.reaches() || contactMail.isEmpty()) {
            return typed;
        }
        return ContactLine.of(contact.isEmpty() ? contactMail : contact + ", " + contactMail);
    }

    /** Name and line, as one reads them aloud. */
    public String whom() {
        return Stream.concat(
                        Stream.of(contactName),
                        Stream.of(line().parts().stream()
                                .map(ContactLine.Part::text)
                                .collect(Collectors.joining())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * @param by empty where that person is gone
     * @param lessons what was learnt; empty where nobody wrote it
     */
    public record End(Instant at, String by, Ending ending, String lessons) {}

    /** What became of what had waited. */
    public enum Ending {
        /** It goes on at its time; what should have been out by now is out at once. */
        RELEASED,
        /** Everything comes as much later as the crisis was long. */
        MOVED,
        /** What should have been out by now is a draft again; the rest goes on at its time. */
        DROPPED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Ending> of(String key) {
            return Stream.of(values())
                    .filter(ending -> ending.key().equals(key))
                    .findFirst();
        }
    }
}
