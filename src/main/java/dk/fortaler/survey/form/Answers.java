package dk.fortaler.survey.form;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's answers: by question, without who and when. Questions that were not answered are missing; there is no
 * answer to a question that was not asked, and none that its question does not know.
 */
public record Answers(Map<UUID, Answer> byQuestion) {
    public Answers {
        byQuestion = Map.copyOf(byQuestion);
    }

    public Optional<Answer> to(UUID question) {
        return Optional.ofNullable(byQuestion.get(question));
    }
}
