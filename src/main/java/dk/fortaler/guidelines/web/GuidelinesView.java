package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Edition;
import dk.fortaler.guidelines.FurtherRules.Further;
import dk.fortaler.guidelines.Guidelines.Coverage;
import dk.fortaler.kernel.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guidelines as somebody reads them.
 *
 * @param edition null before the first is published
 * @param wanted the reader's language; the text may be there in the other only
 * @param acknowledged the newest that the reader has acknowledged; 0 for none
 * @param asks whether the reader is asked to acknowledge it
 * @param further what holds for the reader beside it
 * @param coverage for those who manage; null for others
 */
public record GuidelinesView(
        @Nullable Edition edition,
        Language wanted,
        int acknowledged,
        boolean asks,
        List<Further> further,
        @Nullable Coverage coverage) {
    public GuidelinesView {
        further = List.copyOf(further);
    }

    /** In which language the text is shown. */
    public Language shown() {
        return edition == null ? wanted : edition.texts().read(wanted);
    }

    /** Whether something is new since the reader last said yes. */
    public boolean isRenewed() {
        return edition != null && asks && acknowledged > 0;
    }
}
