package dk.fortaler.survey.web;

import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Problem;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.internal.Survey;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of a question.
 *
 * @param fresh whether it is new
 * @param trouble text keys of why it was not saved
 */
public record QuestionView(Survey survey, QuestionDraft draft, boolean fresh, List<String> trouble) {
    public String action() {
        return survey.address() + "/questions/" + draft.id();
    }

    /** The earlier questions whose answers it can wait for. */
    public List<Question> earlier() {
        List<Question> earlier = new ArrayList<>();
        for (Question question : survey.questionnaire().questions()) {
            if (question.id().equals(draft.id())) {
                break;
            }
            if (question.kind() == Kind.SINGLE || question.kind() == Kind.MULTIPLE) {
                earlier.add(question);
            }
        }
        return earlier;
    }

    public boolean waitsFor(Question question, String option) {
        return draft.on().contains(question.id() + ":" + option);
    }

    public boolean waits() {
        return !draft.on().isEmpty();
    }

    static String key(Problem problem) {
        return "survey.problem." + problem.what().key();
    }
}
