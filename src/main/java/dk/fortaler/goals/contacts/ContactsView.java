package dk.fortaler.goals.contacts;

import dk.fortaler.web.Form;
import dk.fortaler.web.Paging;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own log.
 *
 * @param key of the next one: sent twice, it counts once
 * @param logged what was just written down, or the one whose note was refused
 * @param form the refused note
 */
public record ContactsView(
        List<OwnContacts.Entry> entries,
        OwnContacts.Counts counts,
        Paging paging,
        UUID key,
        @Nullable UUID logged,
        Form form) {
    public boolean isNew(OwnContacts.Entry entry) {
        return entry.id().equals(logged);
    }

    public String note(OwnContacts.Entry entry) {
        return isNew(entry) && form.isRefused() ? form.value("note") : entry.note();
    }

    public List<String> errors(OwnContacts.Entry entry) {
        return isNew(entry) ? form.errorsOf("note") : List.of();
    }

    public String pageAddress(int page) {
        return "/contacts?page=" + page;
    }
}
