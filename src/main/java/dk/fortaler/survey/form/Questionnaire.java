package dk.fortaler.survey.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions of a survey, in their order. */
public record Questionnaire(List<Question> questions) {
    public Questionnaire {
        questions = List.copyOf(questions);
    }

    public Optional<Question> find(UUID id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<Question> withCode(String code) {
        return questions.stream()
                .filter(question -> code.equals(question.code()))
                .findFirst();
    }

    /** Whether the question is asked of somebody who answered so: its condition holds, and so on up to the first. */
    public boolean asks(Question question, Answers answers) {
        Condition condition = question.showIf();
        if (condition == null) {
            return true;
        }
        return find(condition.question())
                .filter(earlier -> comesBefore(earlier, question))
                .filter(earlier -> asks(earlier, answers))
                .flatMap(earlier -> answers.to(earlier.id()))
                .filter(answer -> answer instanceof Answer.Chosen chosen
                        && chosen.options().stream().anyMatch(condition.options()::contains))
                .isPresent();
    }

    /** Each condition looks back, so that asking ends. */
    private boolean comesBefore(Question earlier, Question later) {
        return questions.indexOf(earlier) < questions.indexOf(later);
    }
}
