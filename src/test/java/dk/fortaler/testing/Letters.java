package dk.fortaler.testing;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.mail.Outbox;
import dk.fortaler.kernel.mail.PostedMail;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/** The mails that tests cause, and the links in them. Without a mail server, all are kept. */
@TestComponent
public final class Letters {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final Outbox outbox;

    Letters(Outbox outbox) {
        this.outbox = outbox;
    }

    public List<PostedMail> all(OrganisationId organisation) {
        return CurrentOrganisation.with(
                organisation,
                () -> outbox.list(0).stream()
                        .map(mail -> outbox.find(mail.id()).orElseThrow())
                        .toList());
    }

    /** The path of the link in the newest mail to that address, like {@code /invitation/…}. */
    public String link(OrganisationId organisation, String address) {
        String text = all(organisation).stream()
                .filter(mail -> mail.toAddress().equals(address))
                .findFirst()
                .map(PostedMail::plain)
                .orElseThrow();
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in " + text);
        }
        return link.group(1);
    }
}
