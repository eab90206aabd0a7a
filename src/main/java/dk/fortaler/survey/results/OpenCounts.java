package dk.fortaler.survey.results;

import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is counted while a survey is open, each question for itself.
 *
 * @param everybody how many answers there are, whatever they are to
 */
record OpenCounts(Staged everybody, Map<Subject, Staged> questions) {
    static final OpenCounts EMPTY = new OpenCounts(Staged.EMPTY, Map.of());

    OpenCounts {
        questions = Map.copyOf(questions);
    }

    /** @param batch in an order of chance */
    OpenCounts add(int k, Questionnaire questionnaire, List<Answers> batch) {
        Map<Subject, Staged> all = new HashMap<>(questions);
        for (Question question : Backgrounds.shownWhileOpen(questionnaire)) {
            for (Answers answers : batch) {
                answers.to(question.id())
                        .ifPresent(answer -> Said.of(question.id(), answer)
                                .forEach((subject, options) -> all.put(
                                        subject,
                                        all.getOrDefault(subject, Staged.EMPTY).add(k, Counts.one(options)))));
            }
        }
        Staged total = everybody;
        for (int i = 0; i < batch.size(); i++) {
            total = total.add(k, Counts.one(Set.of()));
        }
        return new OpenCounts(total, all);
    }

    /** What readers see: questions that nothing is shown of yet are missing. */
    Map<Subject, Counts> shown() {
        Map<Subject, Counts> shown = new HashMap<>();
        questions.forEach((subject, staged) -> {
            if (staged.shown().answers() > 0) {
                shown.put(subject, staged.shown());
            }
        });
        return shown;
    }
}
