package dk.fortaler.survey.results;

import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    OpenCounts add(int k, Questionnaire questionnaire, List<Answers> batch) {
        Map<Subject, Counts> added = new HashMap<>();
        for (Question question : Backgrounds.shownWhileOpen(questionnaire)) {
            for (Answers answers : batch) {
                answers.to(question.id())
                        .ifPresent(answer -> Said.of(question.id(), answer)
                                .forEach(
                                        (subject, options) -> added.merge(subject, Counts.one(options), Counts::plus)));
            }
        }
        Map<Subject, Staged> all = new HashMap<>(questions);
        added.forEach((subject, counts) ->
                all.put(subject, all.getOrDefault(subject, Staged.EMPTY).add(k, counts)));
        return new OpenCounts(everybody.add(k, new Counts(batch.size(), Map.of())), all);
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
