package dk.fortaler.survey.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.form.Condition;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Problem;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.internal.Survey;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A survey that is being written. */
public record DraftView(Survey survey, List<Problem> problems) {
    static DraftView of(Survey survey) {
        return new DraftView(survey, Problem.of(survey.questionnaire()));
    }

    public List<Question> questions() {
        return survey.questionnaire().questions();
    }

    public boolean ready() {
        return problems.stream().noneMatch(Problem::stops);
    }

    public List<Problem> problemsOf(Question question) {
        return problems.stream()
                .filter(problem -> Objects.equals(problem.question(), question.id()))
                .toList();
    }

    public List<Problem> problemsOfTheWhole() {
        return problems.stream().filter(problem -> problem.question() == null).toList();
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** Its answers in a line. */
    public String options(Question question, Language language) {
        return question.options().stream().map(option -> option.text(language)).collect(Collectors.joining(" · "));
    }

    /** When it is asked: the earlier question and the answers that lead to it; empty where it is always asked. */
    public String condition(Question question, Language language) {
        Condition condition = question.showIf();
        if (condition == null) {
            return "";
        }
        return survey.questionnaire()
                .find(condition.question())
                .map(earlier -> earlier.text(language) + " "
                        + earlier.options().stream()
                                .filter(option -> condition.options().contains(option.key()))
                                .map((Option option) -> option.text(language))
                                .collect(Collectors.joining(" / ")))
                .orElse("");
    }

    public String address(Question question) {
        return survey.address() + "/questions/" + question.id();
    }
}
