package dk.fortaler.survey.form;

import java.util.Set;
import java.util.UUID;

/**
 * When a question is asked: where one of these options was chosen in an earlier question that is itself asked.
 *
 * @param question a single or multiple one, earlier in the questionnaire
 */
public record Condition(UUID question, Set<String> options) {
    public Condition {
        options = Set.copyOf(options);
    }
}
