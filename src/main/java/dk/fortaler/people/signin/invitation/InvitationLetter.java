package dk.fortaler.people.signin.invitation;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.mail.Letter;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.web.SiteAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an invitation says. */
@Component
public class InvitationLetter {
    private final SiteAddress site;

    InvitationLetter(SiteAddress site) {
        this.site = site;
    }

    /** @param code what the link carries */
    public Letter write(SignedIn by, Invitee to, String code, Instant until) {
        return write(by.name(), by.organisationName(), by.zone(), to, code, until);
    }

    /** From somebody who is not of the organisation that invites. */
    public Letter write(String from, String organisation, ZoneId zone, Invitee to, String code, Instant until) {
        Texts texts = Texts.of(to.language());
        String day = until.atZone(zone)
                .toLocalDate()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(to.language().locale()));
        Map<String, String> facts = Map.of("organisation", organisation, "from", from, "day", day);
        return new Letter(
                to.language(),
                texts.text("signin.mail.invitation.subject", facts),
                List.of(
                        texts.text("signin.mail.invitation.what", facts),
                        texts.text("signin.mail.invitation.free", facts)),
                new Letter.Button(texts.text("signin.mail.invitation.go"), site.of("/invitation/" + code)),
                texts.text("signin.mail.invitation.small", facts));
    }
}
