package dk.fortaler.guidelines.internal;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.guidelines.internal.CrisisMail.Kind;
import dk.fortaler.guidelines.internal.CrisisMail.Reader;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.jobs.LaterWork;
import dk.fortaler.kernel.mail.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a crisis is told to by mail: the contact whom people will call, at once; and the ambassadors where that was wanted, in
 * the background, as everybody who shares waits while the switch is turned.
 */
@Component
class CrisisLetters {
    private final JdbcClient jdbc;
    private final Mailbox mailbox;
    private final CrisisMail mail;
    private final LaterWork later;

    CrisisLetters(JdbcClient jdbc, Mailbox mailbox, CrisisMail mail, LaterWork later) {
        this.jdbc = jdbc;
        this.mailbox = mailbox;
        this.mail = mail;
        this.later = later;
    }

    void began(SignedIn by, Crisis crisis) {
        contact(by, crisis);
        tellAll(by, crisis, Kind.BEGAN);
    }

    /** Once for each who becomes the contact, however often the message changes. */
    void contact(SignedIn by, Crisis crisis) {
        write(by, crisis, Kind.CONTACT);
    }

    void ended(SignedIn by, Crisis crisis) {
        write(by, crisis, Kind.ENDED);
        tellAll(by, crisis, Kind.ENDED);
    }

    private void tellAll(SignedIn by, Crisis crisis, Kind kind) {
        if (crisis.tells()) {
            later.order(
                    CrisisJob.DESCRIPTOR,
                    new CrisisJob.Order(by.organisation().value(), by.organisationName(), crisis.id(), kind.key()));
        }
    }

    private void write(SignedIn by, Crisis crisis, Kind kind) {
        if (crisis.contactId() == null) {
            return;
        }
        jdbc.sql("select id, name, email, language from person where id = :id and state = 'active'")
                .param("id", crisis.contactId())
                .query(Reader::read)
                .optional()
                .ifPresent(reader -> mailbox.send(mail.write(kind, by.organisationName(), crisis, reader)));
    }
}
