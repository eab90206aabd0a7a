package dk.fortaler.programmes.cohorts;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.cohorts.CohortPeople.Named;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * One cohort.
 *
 * @param members who is in it
 * @param waiting applications of those who wait, in their order
 * @param others of the same programme
 */
public record CohortView(
        Programme programme, Cohort cohort, List<Named> members, List<Named> waiting, List<Cohort> others, Form form) {
    public String address() {
        return "/programmes/" + programme.id().value();
    }
}
