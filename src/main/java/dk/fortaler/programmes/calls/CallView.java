package dk.fortaler.programmes.calls;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.cohorts.Cohort;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * The call of a programme, for its managers.
 *
 * @param page its whole address for guests; empty before it was saved
 * @param shown how many questions the form has room for
 */
public record CallView(Programme programme, Call call, List<Cohort> cohorts, String page, Form form, int shown) {
    public String address() {
        return "/programmes/" + programme.id().value();
    }
}
