package dk.fortaler.survey.results;

import dk.fortaler.survey.form.Answer.Chosen;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Condition;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.results.Cells.Background;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The questions by which results may be split. */
final class Backgrounds {
    /** Every further one makes the cells fewer and larger, until none can be chosen. */
    private static final int MOST = 3;

    private Backgrounds() {}

    static List<Question> of(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .filter(question -> question.background() && question.kind() == Kind.SINGLE)
                .limit(MOST)
                .toList();
    }

    /** What everybody said to it, in the order of the answers. */
    static Background said(Question question, List<Answers> all) {
        List<String> keys = question.options().stream().map(Option::key).toList();
        return new Background(
                keys.size(),
                all.stream()
                        .mapToInt(answers -> answers.to(question.id())
                                .filter(Chosen.class::isInstance)
                                .map(Chosen.class::cast)
                                .flatMap(chosen -> chosen.options().stream().findFirst())
                                .map(keys::indexOf)
                                .filter(at -> at >= 0)
                                .orElse(keys.size()))
                        .toArray());
    }

    /**
     * What can be shown while answers still come: neither a background question nor one that is asked because of it. How
     * many answered it would tell, reading by reading, how many of a department have.
     */
    static List<Question> shownWhileOpen(Questionnaire questionnaire) {
        Set<UUID> hidden = new HashSet<>();
        List<Question> shown = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            Condition condition = question.showIf();
            if (question.background() || condition != null && hidden.contains(condition.question())) {
                hidden.add(question.id());
            } else if (question.kind() != Kind.TEXT) {
                shown.add(question);
            }
        }
        return shown;
    }
}
