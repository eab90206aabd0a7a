package dk.fortaler.programmes.arrivals;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.web.SiteAddress;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the managers that a rule has stopped because its department is not what it was. */
@Component
class LostRules {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Programmes programmes;
    private final Mailbox mailbox;
    private final SiteAddress site;

    LostRules(JdbcClient jdbc, Ids ids, Programmes programmes, Mailbox mailbox, SiteAddress site) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.programmes = programmes;
        this.mailbox = mailbox;
        this.site = site;
    }

    void tell(ArrivalRule rule) {
        Programme programme = programmes.find(rule.programme()).orElseThrow();
        List<Mail> mails = jdbc.sql("""
                        select p.name, p.email, p.language from person p
                        join person_role r on r.organisation_id = p.organisation_id and r.person_id = p.id
                        where r.role = 'programme_manager' and p.state = 'active' order by p.id limit 50
                        """)
                .query((row, number) -> new Mail(
                        "lost-rule:" + ids.next(),
                        new EmailAddress(row.getString("email")),
                        row.getString("name"),
                        letter(Language.of(row.getString("language")).orElse(Language.DA), programme.name(), rule),
                        null))
                .list();
        mailbox.send(mails);
    }

    private Letter letter(Language language, String programme, ArrivalRule rule) {
        Texts texts = Texts.of(language);
        Map<String, String> facts = Map.of("programme", programme, "department", rule.path());
        return new Letter(
                language,
                texts.text("arrivals.mail.lost.subject", facts),
                List.of(texts.text("arrivals.mail.lost.what", facts)),
                new Letter.Button(
                        texts.text("arrivals.mail.lost.go"),
                        site.of("/programmes/" + rule.programme().value() + "/rules")),
                "");
    }
}
