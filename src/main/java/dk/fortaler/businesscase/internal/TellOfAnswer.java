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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails whoever made the version that an executive answered: a question waits for nobody to look by chance. */
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

    private record Author(String email, String name, String language, String title) {}

    /** Nobody is told where the author has left. */
    void tell(UUID answer, Executive executive, Decide.Said said) {
        jdbc.sql("""
                        select p.email, p.name, p.language, v.title
                        from case_version v join person p on p.id = v.published_by and p.state = 'active'
                        where v.case_id = :case and v.number = :version
                        """)
                .param("case", executive.of().value())
                .param("version", said.version())
                .query(Author.class)
                .optional()
                .ifPresent(author -> mailbox.send(new Mail(
                        "businesscase-answer:" + answer,
                        new EmailAddress(author.email()),
                        author.name(),
                        letter(author, executive, said),
                        null)));
    }

    private Letter letter(Author author, Executive executive, Decide.Said said) {
        Language language = Language.of(author.language()).orElseThrow();
        Texts texts = Texts.of(language);
        Map<String, Object> facts = Map.of(
                "name",
                executive.name(),
                "title",
                author.title(),
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
