package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.programmes.ProgrammeId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls off what a programme that closes has asked and nobody has read: its letters that have not gone yet. Whose letter it
 * was counts as never asked by it, so that they can be asked if it opens again; what they said before stands.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CallOff {
    private final JdbcClient jdbc;
    private final Mailbox mailbox;

    CallOff(JdbcClient jdbc, Mailbox mailbox) {
        this.jdbc = jdbc;
        this.mailbox = mailbox;
    }

    /** Who calls holds the programme's row, so that nobody asks meanwhile. */
    public void of(ProgrammeId programme) {
        UUID[] unread = mailbox.callOff(InvitationMail.keysOf(programme)).stream()
                .map(key -> InvitationMail.invitationOf(programme, key))
                .toArray(UUID[]::new);
        jdbc.sql("""
                        update programme_invitation
                        set state = 'declined', answered_at = said_no_at, said_no_at = null
                        where id = any(:unread) and state = 'open' and said_no_at is not null
                          and way in ('asked', 'rule', 'nomination')
                        """).param("unread", unread).update();
        jdbc.sql("""
                        delete from programme_invitation
                        where id = any(:unread) and state = 'open' and way in ('asked', 'rule', 'nomination')
                        """).param("unread", unread).update();
    }
}
