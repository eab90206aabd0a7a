package dk.fortaler.survey.web;

import dk.fortaler.people.Department;
import dk.fortaler.survey.form.Problem;
import dk.fortaler.survey.internal.Survey;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * How a survey shall run.
 *
 * @param everybody how many people there are
 * @param problems why it cannot, or had better not, be opened
 */
public record OpeningView(
        Survey survey,
        int version,
        Form form,
        int everybody,
        List<Department> departments,
        List<Problem> problems,
        boolean canSend) {

    public boolean ready() {
        return problems.stream().noneMatch(Problem::stops);
    }
}
