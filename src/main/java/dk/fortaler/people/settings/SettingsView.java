package dk.fortaler.people.settings;

import dk.fortaler.people.SettingsPage;
import dk.fortaler.web.Form;
import java.util.List;

/** The organisation's settings, and the list of further pages. */
public record SettingsView(Form form, List<SettingsPage> pages) {
    public SettingsView {
        pages = List.copyOf(pages);
    }
}
