package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.mail.Discretion;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells applicants how their application stands. Who applied is nobody's business but those who read applications. */
@Component
class ApplicationMail {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Mailbox mailbox;

    ApplicationMail(JdbcClient jdbc, Ids ids, Mailbox mailbox) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.mailbox = mailbox;
    }

    /** @param what {@code received}, {@code waiting} or {@code declined}: of the texts */
    void send(UUID application, String what) {
        jdbc.sql("""
                        select a.name, a.email, a.language, r.name as programme, o.name as organisation
                        from club_application a
                        join programme r on r.organisation_id = a.organisation_id and r.id = a.programme_id
                        join organisation o on o.id = a.organisation_id
                        where a.id = :id
                        """).param("id", application).query(row -> {
            Language language = Language.of(row.getString("language")).orElse(Language.DA);
            Map<String, String> facts =
                    Map.of("programme", row.getString("programme"), "organisation", row.getString("organisation"));
            mailbox.send(new Mail(
                    "club-application:" + ids.next(),
                    new EmailAddress(row.getString("email")),
                    row.getString("name"),
                    letter(Texts.of(language), what, facts),
                    null,
                    Discretion.RECIPIENT));
        });
    }

    private static Letter letter(Texts texts, String what, Map<String, String> facts) {
        String key = "calls.mail." + what;
        return new Letter(
                texts.language(),
                texts.text(key + ".subject", facts),
                List.of(texts.text(key + ".what", facts), texts.text(key + ".more", facts)),
                null,
                "");
    }
}
