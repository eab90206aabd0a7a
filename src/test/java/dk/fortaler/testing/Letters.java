package dk.fortaler.testing;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.mail.Outbox;
import dk.fortaler.kernel.mail.PostedMail;
import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails that tests cause, and the links in them. Without a mail server, all are kept. */
@TestComponent
public final class Letters {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Letters(Outbox outbox, JdbcClient jdbc, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public List<PostedMail> all(OrganisationId organisation) {
        return CurrentOrganisation.with(
                organisation,
                () -> outbox.list(0).stream()
                        .map(mail -> outbox.find(mail.id()).orElseThrow())
                        .toList());
    }

    /** The path of the link in the newest mail to that address, as its reader sees it, like {@code /invitation/…}. */
    public String link(OrganisationId organisation, String address) {
        String text = CurrentOrganisation.with(
                organisation,
                () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql(
                                "select plain from mail where to_address = :address order by created_at desc, id limit 1")
                        .param("address", address)
                        .query(String.class)
                        .optional()
                        .orElseThrow())));
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in " + text);
        }
        return link.group(1);
    }
}
