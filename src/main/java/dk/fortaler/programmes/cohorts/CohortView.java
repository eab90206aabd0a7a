package dk.fortaler.programmes.cohorts;

import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * One cohort.
 *
 * @param members names of who is in it, and
 * @param waiting of those who wait, in their order
 */
public record CohortView(Programme programme, Cohort cohort, List<String> members, List<String> waiting, Form form) {
    public String address() {
        return "/programmes/" + programme.id().value();
    }
}
