package dk.fortaler.programmes.internal;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.joining.Asking;
import dk.fortaler.programmes.joining.Inviting;
import dk.fortaler.programmes.joining.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications of those who would like to take part, for the managers: a yes or a kind no, by mail. */
@Service
@Transactional
public class Inbox {
    private static final String SELECT = """
            select a.id, a.name, a.email, a.message, a.language, a.applied_on, p.id as person_id
            from application a
            left join person p on p.organisation_id = a.organisation_id and p.email = a.email and p.state = 'active'
            where a.state = 'new'
            """;

    private final JdbcClient jdbc;
    private final Inviting inviting;
    private final Mailbox mailbox;
    private final AuditLog audit;

    Inbox(JdbcClient jdbc, Inviting inviting, Mailbox mailbox, AuditLog audit) {
        this.jdbc = jdbc;
        this.inviting = inviting;
        this.mailbox = mailbox;
        this.audit = audit;
    }

    /**
     * Somebody who would like to take part.
     *
     * @param person whom of the staff list the address belongs to; null where it is nobody's
     */
    public record Application(
            UUID id,
            String name,
            String email,
            String message,
            Language language,
            LocalDate day,
            @Nullable PersonId person) {}

    /** How many applications to a running programme's call nobody has answered. */
    public record Called(UUID programme, String name, long waiting) {}

    /** The programmes in which somebody waits for an answer, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Called> called() {
        return jdbc.sql("""
                        select p.id as programme, p.name, count(*) as waiting
                        from club_application a
                        join programme p on p.organisation_id = a.organisation_id and p.id = a.programme_id
                        where a.state = 'new' and p.state = 'active'
                        group by p.id, p.name order by min(a.applied_at), p.id
                        """)
                .query((row, number) -> new Called(
                        row.getObject("programme", UUID.class), row.getString("name"), row.getLong("waiting")))
                .list();
    }

    /** Those who wait for an answer, the oldest first. */
    @Transactional(readOnly = true)
    public List<Application> waiting() {
        return jdbc.sql(SELECT + " order by a.applied_on, a.name, a.id limit 500")
                .query(Inbox::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Application> find(UUID id) {
        return jdbc.sql(SELECT + " and a.id = :id")
                .param("id", id)
                .query(Inbox::read)
                .optional();
    }

    /**
     * Asks somebody of the staff list into a programme: nobody knows yet whose the address is, so they say yes from their
     * mailbox. False where another has answered meanwhile.
     */
    public boolean welcome(SignedIn by, Application application, PersonId person, Programme programme) {
        if (!answer(application, "invited")) {
            return false;
        }
        inviting.ask(Asking.plain(programme.id(), Way.APPLICATION, by.name()), List.of(person));
        audit.record(
                by.person(),
                "programmes.application.welcomed",
                programme.id().value().toString(),
                Map.of());
        return true;
    }

    /** A kind no; false where another has answered meanwhile. */
    public boolean dismiss(SignedIn by, Application application) {
        if (!answer(application, "dismissed")) {
            return false;
        }
        write(by, application);
        audit.record(by.person(), "programmes.application.dismissed", null, Map.of());
        return true;
    }

    private boolean answer(Application application, String state) {
        return jdbc.sql("update application set state = :state where id = :id and state = 'new'")
                        .param("state", state)
                        .param("id", application.id)
                        .update()
                == 1;
    }

    private void write(SignedIn by, Application to) {
        Texts texts = Texts.of(to.language);
        Map<String, String> facts = Map.of("organisation", by.organisationName(), "from", by.name());
        Letter letter = new Letter(
                to.language,
                texts.text("programmes.mail.later.subject", facts),
                List.of(
                        texts.text("programmes.mail.later.what", facts),
                        texts.text("programmes.mail.later.more", facts)),
                null,
                "");
        mailbox.send(new Mail(
                "application:" + to.id + ":later:" + to.day, new EmailAddress(to.email), to.name, letter, null));
    }

    private static Application read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        @Nullable UUID person = row.getObject("person_id", UUID.class);
        return new Application(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("message"),
                Language.of(row.getString("language")).orElse(Language.DA),
                row.getObject("applied_on", LocalDate.class),
                person == null ? null : new PersonId(person));
    }
}
