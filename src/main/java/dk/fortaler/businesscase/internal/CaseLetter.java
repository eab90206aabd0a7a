package dk.fortaler.businesscase.internal;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What executives are written. */
@Component
class CaseLetter {
    private final SiteAddress site;

    CaseLetter(SiteAddress site) {
        this.site = site;
    }

    /** Asks them to decide. */
    Letter ask(SignedIn by, Language language, String title, CaseLinks.Made link) {
        Texts texts = Texts.of(language);
        Map<String, String> facts = facts(by, language, title, link);
        return new Letter(
                language,
                texts.text("businesscase.mail.subject", facts),
                List.of(texts.text("businesscase.mail.what", facts), texts.text("businesscase.mail.answer", facts)),
                new Letter.Button(texts.text("businesscase.mail.go"), site.of(link.path())),
                texts.text("businesscase.mail.small", facts));
    }

    /** Brings a reply to what they asked. */
    Letter reply(SignedIn by, Language language, String title, CaseLinks.Made link, String words) {
        Texts texts = Texts.of(language);
        Map<String, String> facts = facts(by, language, title, link);
        return new Letter(
                language,
                texts.text("businesscase.mail.reply.subject", facts),
                List.of(texts.text("businesscase.mail.reply.what", facts), words),
                new Letter.Button(texts.text("businesscase.mail.reply.go"), site.of(link.path())),
                texts.text("businesscase.mail.small", facts));
    }

    private static Map<String, String> facts(SignedIn by, Language language, String title, CaseLinks.Made link) {
        String day = link.until()
                .atZone(by.zone())
                .toLocalDate()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        return Map.of("organisation", by.organisationName(), "from", by.name(), "day", day, "title", title);
    }
}
