package dk.fortaler.survey.results;

import dk.fortaler.survey.form.Answer;
import dk.fortaler.survey.form.Answer.Chosen;
import dk.fortaler.survey.form.Answer.Matrix;
import dk.fortaler.survey.form.Answer.Scale;
import dk.fortaler.survey.form.Answer.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What one answer adds to the counts. */
final class Said {
    private Said() {}

    /** The options chosen, by what is counted; a text chooses none. */
    static Map<Subject, Set<String>> of(UUID question, Answer answer) {
        return switch (answer) {
            case Chosen chosen ->
                chosen.options().isEmpty() ? Map.of() : Map.of(Subject.of(question), chosen.options());
            case Scale scale -> Map.of(Subject.of(question), Set.of(String.valueOf(scale.value())));
            case Matrix matrix -> rows(question, matrix);
            case Text text -> text.text().isBlank() ? Map.of() : Map.of(Subject.of(question), Set.of());
        };
    }

    private static Map<Subject, Set<String>> rows(UUID question, Matrix matrix) {
        Map<Subject, Set<String>> rows = new HashMap<>();
        matrix.cells().forEach((row, option) -> rows.put(new Subject(question, row), Set.of(option)));
        return rows;
    }
}
