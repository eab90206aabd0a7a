package dk.fortaler.businesscase.internal;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mails whoever made the version that an executive answered, or all programme managers where that person has left: a question
 * waits for nobody to look by chance.
 */
@Component
class TellOfAnswer {
    private final JdbcClient jdbc;
    private final Mailbox mailbox;
    private final SiteAddress site;

    TellOfAnswer(JdbcClient jdbc, Mailbox mailbox, SiteAddress site) {
        this.jdbc = jdbc;
        this.mailbox = mailbox;
        this.site = site;
    }

    private record Told(UUID id, String email, String name, String language, String title) {}

    void tell(UUID answer, Executive executive, Decide.Said said) {
        jdbc.sql("""
                        select p.id, p.email, p.name, p.language, v.title
                        from case_version v
                        left join person author on author.organisation_id = v.organisation_id and author.id = v.published_by
                        join person p on p.organisation_id = v.organisation_id and p.state = 'active'
                             and (p.id = author.id or author.state is distinct from 'active' and exists (
                                  select from person_role r where r.organisation_id = p.organisation_id
                                  and r.person_id = p.id and r.role = 'programme_manager'))
                        where v.case_id = :case and v.number = :version
                        """)
                .param("case", executive.of().value())
                .param("version", said.version())
                .query(new SimplePropertyRowMapper<>(Told.class))
                .list()
                .forEach(to -> mailbox.send(new Mail(
                        "businesscase-answer:" + answer + ":" + to.id(),
                        new EmailAddress(to.email()),
                        to.name(),
                        letter(to, executive, said),
                        null)));
    }

    private Letter letter(Told to, Executive executive, Decide.Said said) {
        Language language = Language.of(to.language()).orElseThrow();
        Texts texts = Texts.of(language);
        Map<String, Object> facts = Map.of(
                "name",
                executive.name(),
                "title",
                to.title(),
                "version",
                said.version(),
                "part",
                said.takesPart() ? "yes" : "no");
        String key = "businesscase.mail.answered." + said.verdict().key();
        return new Letter(
                language,
                texts.text(key + ".subject", facts),
                Stream.of(texts.text(key + ".what", facts), said.words())
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList(),
                new Letter.Button(
                        texts.text("businesscase.mail.answered.go"),
                        site.of("/business-case/" + executive.of().value() + "/executives")),
                "");
    }
}
