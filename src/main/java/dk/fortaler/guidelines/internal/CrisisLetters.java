package dk.fortaler.guidelines.internal;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails of a crisis: to the contact that people will call, and to the ambassadors where that was wanted. */
@Component
class CrisisLetters {
    private final JdbcClient jdbc;
    private final Mailbox mailbox;
    private final SiteAddress site;

    CrisisLetters(JdbcClient jdbc, Mailbox mailbox, SiteAddress site) {
        this.jdbc = jdbc;
        this.mailbox = mailbox;
        this.site = site;
    }

    private record Reader(UUID id, String name, String email, Language language) {}

    void began(SignedIn by, Crisis crisis) {
        contact(by, crisis);
        tellAll(by, crisis, "began");
    }

    /** Once for each who becomes the contact, however often the message changes. */
    void contact(SignedIn by, Crisis crisis) {
        write(by, crisis, "contact");
    }

    void ended(SignedIn by, Crisis crisis) {
        write(by, crisis, "ended");
        tellAll(by, crisis, "ended");
    }

    private void tellAll(SignedIn by, Crisis crisis, String kind) {
        if (crisis.tells()) {
            mailbox.send(ambassadors(crisis).stream()
                    .map(reader -> mail(by, crisis, reader, kind))
                    .toList());
        }
    }

    private void write(SignedIn by, Crisis crisis, String kind) {
        if (crisis.contactId() == null) {
            return;
        }
        jdbc.sql("select id, name, email, language from person where id = :id and state = 'active'")
                .param("id", crisis.contactId())
                .query(CrisisLetters::reader)
                .optional()
                .ifPresent(reader -> mailbox.send(mail(by, crisis, reader, kind)));
    }

    private List<Reader> ambassadors(Crisis crisis) {
        return jdbc.sql("""
                        select p.id, p.name, p.email, p.language from person p
                        join person_role r on r.organisation_id = p.organisation_id and r.person_id = p.id
                                          and r.role = 'ambassador'
                        where p.state = 'active' and p.id is distinct from :contact
                        order by p.id
                        """)
                .param("contact", crisis.contactId(), java.sql.Types.OTHER)
                .query(CrisisLetters::reader)
                .list();
    }

    private Mail mail(SignedIn by, Crisis crisis, Reader to, String kind) {
        Texts texts = Texts.of(to.language());
        Map<String, String> facts = Map.of(
                "organisation",
                by.organisationName(),
                "from",
                crisis.beganBy(),
                "reason",
                crisis.reason(),
                "paused",
                crisis.pausesSharing() ? "yes" : "no");
        String key = "guidelines.crisis.mail." + kind;
        Letter letter = new Letter(
                to.language(),
                texts.text(key + ".subject", facts),
                List.of(texts.text(key + ".what", facts), texts.text(key + ".more", facts)),
                new Letter.Button(texts.text(key + ".go"), site.of("/crisis")),
                "");
        String sendKey = "crisis:" + crisis.id() + ":" + kind + ":" + to.id();
        return new Mail(sendKey, new EmailAddress(to.email()), to.name(), letter, null);
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")).orElse(Language.DA));
    }
}
