package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Edition;
import dk.fortaler.guidelines.Guidelines.Coverage;
import dk.fortaler.guidelines.internal.Comparison;
import dk.fortaler.guidelines.internal.Draft;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * The manager's desk for the guidelines.
 *
 * @param form both texts, and what is new in them
 * @param editions the newest first
 * @param comparison of the edition that holds with the draft, in the manager's language
 */
public record WriteView(Draft draft, Form form, List<Edition> editions, Comparison comparison, Coverage coverage) {
    public WriteView {
        editions = List.copyOf(editions);
    }

    public boolean isFirst() {
        return editions.isEmpty();
    }

    public boolean isSaved() {
        return draft.savedAt() != null;
    }

    /** Whether there is something to publish; a refused form keeps the words that belong to publishing. */
    public boolean publishes() {
        return isSaved() || form.isRefused();
    }
}
