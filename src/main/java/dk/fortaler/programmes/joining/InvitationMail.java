package dk.fortaler.programmes.joining;

import dk.fortaler.kernel.mail.Discretion;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.web.SiteAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody reads who is asked to take part. */
@Component
class InvitationMail {
    private final JdbcClient jdbc;
    private final SiteAddress site;

    InvitationMail(JdbcClient jdbc, SiteAddress site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    /** What all letters of one question have in common. */
    record Paper(String programme, String organisation, ZoneId zone) {}

    Paper paper(Asking asking) {
        return jdbc.sql("""
                        select p.name, o.name as organisation, o.time_zone from programme p
                        join organisation o on o.id = p.organisation_id where p.id = :programme
                        """)
                .param("programme", asking.programme().value())
                .query((row, number) -> new Paper(
                        row.getString("name"), row.getString("organisation"), ZoneId.of(row.getString("time_zone"))))
                .single();
    }

    Letter write(Paper paper, Asking asking, Language language, String code, Instant until) {
        Texts texts = Texts.of(language);
        String day = LocalDate.ofInstant(until, paper.zone)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        Map<String, String> facts = Map.of(
                "programme", paper.programme, "organisation", paper.organisation, "from", asking.from(), "day", day);
        String key = "club.mail." + asking.way().key();
        return new Letter(
                language,
                texts.text(key + ".subject", facts),
                List.of(texts.text(key + ".what", facts), texts.text("club.mail.free", facts)),
                new Letter.Button(texts.text("club.mail.go"), site.of("/invited/" + code)),
                texts.text("club.mail.small", facts));
    }

    /** Those of one programme begin alike ({@link #keysOf}); the last of it is the mail's own. */
    static String key(ProgrammeId programme, UUID invitation, UUID mail) {
        return keysOf(programme) + invitation + ":" + mail;
    }

    static String keysOf(ProgrammeId programme) {
        return "programme-invitation:" + programme.value() + ":";
    }

    /** The question that a mail with this key asks. */
    static UUID invitationOf(ProgrammeId programme, String key) {
        String rest = key.substring(keysOf(programme).length());
        return UUID.fromString(rest.substring(0, rest.indexOf(':')));
    }

    /**
     * Who reads the link could answer in their name; and whoever sees whom was asked, and who is a member, sees who said no.
     */
    static final Discretion DISCRETION = Discretion.RECIPIENT;
}
