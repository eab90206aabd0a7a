package dk.fortaler.programmes.cohorts;

import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Form;
import java.util.List;

/** A programme's cohorts, and the form for another. */
public record CohortsView(Programme programme, List<Cohort> cohorts, Form form) {
    public String address() {
        return "/programmes/" + programme.id().value();
    }
}
