package dk.fortaler.guidelines.internal;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.mail.Mail;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody reads of a crisis. A person has each kind once in a crisis, however often it is written. */
@Component
class CrisisMail {
    private final SiteAddress site;

    CrisisMail(SiteAddress site) {
        this.site = site;
    }

    /** What a mail is about; its key is of its texts and of its send key. */
    enum Kind {
        CONTACT,
        BEGAN,
        ENDED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Somebody who is written to. */
    record Reader(UUID id, String name, String email, Language language) {
        static Reader read(ResultSet row, int number) throws SQLException {
            return new Reader(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("email"),
                    Language.of(row.getString("language")).orElse(Language.DA));
        }
    }

    /** @param organisation its name */
    Mail write(Kind kind, String organisation, Crisis crisis, Reader to) {
        return new Mail(
                sendKeys(kind, crisis.id()) + to.id(),
                new EmailAddress(to.email()),
                to.name(),
                letter(kind, organisation, crisis, to.language()),
                null);
    }

    /** What the send keys of one kind in one crisis begin with; the reader's id follows. */
    static String sendKeys(Kind kind, UUID crisis) {
        return "crisis:" + crisis + ":" + kind.key() + ":";
    }

    private Letter letter(Kind kind, String organisation, Crisis crisis, Language language) {
        Texts texts = Texts.of(language);
        Map<String, String> facts = Map.of(
                "organisation",
                organisation,
                "from",
                crisis.beganBy(),
                "reason",
                crisis.reason(),
                "contact",
                crisis.whom(),
                "paused",
                crisis.pausesSharing() ? "yes" : "no");
        String key = "guidelines.crisis.mail." + kind.key();
        return new Letter(
                language,
                texts.text(key + ".subject", facts),
                Stream.of("what", kind == Kind.BEGAN && !crisis.whom().isEmpty() ? "call" : "", "more")
                        .filter(part -> !part.isEmpty())
                        .map(part -> texts.text(key + "." + part, facts))
                        .toList(),
                new Letter.Button(texts.text(key + ".go"), site.of("/crisis")),
                "");
    }
}
