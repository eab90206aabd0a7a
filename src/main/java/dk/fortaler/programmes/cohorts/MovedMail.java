package dk.fortaler.programmes.cohorts;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.mail.Mailbox;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells members that they are in another cohort, and when it starts. */
@Component
class MovedMail {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final OrganisationDays days;
    private final Mailbox mailbox;
    private final SiteAddress site;

    MovedMail(JdbcClient jdbc, Ids ids, OrganisationDays days, Mailbox mailbox, SiteAddress site) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.days = days;
        this.mailbox = mailbox;
        this.site = site;
    }

    void send(Cohort to, List<PersonId> people) {
        LocalDate today = days.today();
        mailbox.send(jdbc.sql("""
                        select p.name, p.email, p.language, r.name as programme, o.name as organisation
                        from person p
                        join programme r on r.organisation_id = p.organisation_id and r.id = :programme
                        join organisation o on o.id = p.organisation_id
                        where p.id = any(:people) and p.state = 'active'
                        """)
                .param("programme", to.programme().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> mail(to, today, row))
                .list());
    }

    private Mail mail(Cohort to, LocalDate today, ResultSet person) throws SQLException {
        Texts texts = Texts.of(Language.of(person.getString("language")).orElse(Language.DA));
        String day = to.startsOn()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(texts.language().locale()));
        Map<String, String> facts = Map.of(
                "programme", person.getString("programme"),
                "organisation", person.getString("organisation"),
                "cohort", to.name(),
                "day", day,
                "when", to.startsOn().isAfter(today) ? "ahead" : "begun");
        Letter letter = new Letter(
                texts.language(),
                texts.text("calls.mail.moved.subject", facts),
                List.of(texts.text("calls.mail.moved.what", facts), texts.text("calls.mail.moved.more", facts)),
                new Letter.Button(texts.text("calls.mail.moved.go"), site.of("/club")),
                "");
        return new Mail(
                "cohort-moved:" + ids.next(),
                new EmailAddress(person.getString("email")),
                person.getString("name"),
                letter,
                null);
    }
}
