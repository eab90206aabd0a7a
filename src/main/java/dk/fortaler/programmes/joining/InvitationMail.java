package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.mail.Discretion;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody reads who is asked to take part. */
@Component
class InvitationMail {
    private final JdbcClient jdbc;
    private final OrganisationDays days;
    private final SiteAddress site;

    InvitationMail(JdbcClient jdbc, OrganisationDays days, SiteAddress site) {
        this.jdbc = jdbc;
        this.days = days;
        this.site = site;
    }

    Letter write(Asking asking, Language language, String code, Instant until) {
        Texts texts = Texts.of(language);
        Map<String, String> facts = facts(asking, language, LocalDate.ofInstant(until, days.zone()));
        String key = "club.mail." + asking.way().key();
        return new Letter(
                language,
                texts.text(key + ".subject", facts),
                List.of(texts.text(key + ".what", facts), texts.text("club.mail.free", facts)),
                new Letter.Button(texts.text("club.mail.go"), site.of("/invited/" + code)),
                texts.text("club.mail.small", facts));
    }

    /** Who reads the link could answer in their name; who asked by themself is nobody else's business either. */
    Discretion discretion(Way way) {
        return way == Way.ASKED || way == Way.RULE ? Discretion.LETTER : Discretion.RECIPIENT;
    }

    private Map<String, String> facts(Asking asking, Language language, LocalDate until) {
        return jdbc.sql("""
                        select p.name, o.name as organisation from programme p
                        join organisation o on o.id = p.organisation_id where p.id = :programme
                        """)
                .param("programme", asking.programme().value())
                .query((row, number) -> Map.of(
                        "programme", row.getString("name"),
                        "organisation", row.getString("organisation"),
                        "from", asking.from(),
                        "day",
                                until.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(language.locale()))))
                .single();
    }
}
