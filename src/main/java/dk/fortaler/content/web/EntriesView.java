package dk.fortaler.content.web;

import dk.fortaler.content.internal.EntryList.Entry;
import dk.fortaler.content.internal.Source;
import java.util.List;

/**
 * The stories that sources brought.
 *
 * @param source the id of the only source shown, or empty
 * @param total how many there are in all pages
 */
public record EntriesView(
        List<Entry> entries, List<Source> sources, String source, String search, int total, Pager pager) {
    public EntriesView {
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
    }
}
