package dk.fortaler.people.settings;

import dk.fortaler.kernel.mail.Outbox;
import dk.fortaler.kernel.mail.PostedMail;
import java.util.List;

/**
 * The list of mails.
 *
 * @param page 0 for the first
 * @param kept how many could be sent if there were a server, or now that there is one
 */
public record OutboxView(List<PostedMail> mails, int page, long total, long kept, boolean sends) {
    public OutboxView {
        mails = List.copyOf(mails);
    }

    public boolean hasNext() {
        return (long) (page + 1) * Outbox.PAGE < total;
    }
}
