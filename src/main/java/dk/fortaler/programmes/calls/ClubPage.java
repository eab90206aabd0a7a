package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.cohorts.Cohort;
import dk.fortaler.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The page of a call, for whoever has its address.
 *
 * @param host the organisation's name
 * @param sent what became of what was sent: key of {@link Applying.Outcome}, or empty
 */
public record ClubPage(
        String host,
        Programme programme,
        Call call,
        @Nullable Cohort cohort,
        Standing standing,
        Language language,
        String address,
        String sent,
        Form form) {
    /** Where it is refused, the browser goes to what is wrong; where it is not, there is no such place on the page. */
    public String action() {
        return address + "/apply?lang=" + language.tag() + "#mend";
    }

    public boolean asksForAName() {
        return call.state() == Call.State.EXCLUSIVE;
    }

    /** That they would wait, once they have seen that they must. */
    public boolean waits() {
        return standing.waits();
    }
}
