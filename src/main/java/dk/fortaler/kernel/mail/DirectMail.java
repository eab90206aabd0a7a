package dk.fortaler.kernel.mail;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends a mail at once, past the outbox, and tells what the server said. */
@Service
public class DirectMail {
    private final LetterWriting writing;
    private final TransactionTemplate transaction;
    private final Smtp smtp;
    private final Clock clock;
    private final Ids ids;

    DirectMail(LetterWriting writing, TransactionTemplate transaction, Smtp smtp, Clock clock, Ids ids) {
        this.writing = writing;
        this.transaction = transaction;
        this.smtp = smtp;
        this.clock = clock;
        this.ids = ids;
    }

    /** Waits for the server, at the most about half a minute. */
    @Transactional(propagation = Propagation.NEVER)
    public MailOutcome send(MailServer server, EmailAddress to, String toName, Letter letter) {
        String sender = Objects.requireNonNull(transaction.execute(status -> writing.sender()));
        WrittenLetter written = writing.write(letter, toName, sender);
        return smtp.send(server, new OutboundMail(ids.next(), to, Letter.oneLine(toName), written, clock.instant()));
    }
}
