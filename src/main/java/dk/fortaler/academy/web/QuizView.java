package dk.fortaler.academy.web;

import dk.fortaler.academy.course.Question;
import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.academy.course.Quiz;
import dk.fortaler.academy.learning.TryQuiz.Tried;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as somebody takes it: either its questions, or what came of the last try.
 *
 * @param number of the form, by which one that is sent twice is known
 * @param shown what came of a try; null while the questions are asked
 * @param left tries that are left today; null where a day has no limit
 */
public record QuizView(
        Quiz quiz,
        UUID number,
        Form form,
        @Nullable Tried shown,
        @Nullable Integer left) {
    /** Whether there are no tries left today. */
    public boolean isUsedUp() {
        return left != null && left <= 0;
    }

    /** As they are asked: an order is not told by the page, but stays the same when the form comes back. */
    public List<Choice> choices(Question question) {
        List<Choice> choices = new ArrayList<>(question.choices());
        if (question.kind() == Question.Kind.ORDER) {
            Collections.shuffle(choices, new Random(question.id().getMostSignificantBits()));
            if (choices.equals(question.choices())) {
                Collections.rotate(choices, 1);
            }
        }
        return choices;
    }

    public boolean wasRight(Question question) {
        return shown != null && !shown.wrong().contains(question.id());
    }

    /** What the person answered, as it is told to them. */
    public boolean wasChosen(Question question, Choice choice) {
        return shown != null
                && shown.answers()
                        .getOrDefault(question.id(), List.of())
                        .contains(choice.id().toString());
    }

    /** Their order; for a short answer, what they wrote. */
    public List<String> given(Question question, Language language) {
        if (shown == null) {
            return List.of();
        }
        List<String> answer = shown.answers().getOrDefault(question.id(), List.of());
        return question.kind() == Question.Kind.SHORT
                ? answer
                : answer.stream().map(id -> text(question, id, language)).toList();
    }

    private static String text(Question question, String id, Language language) {
        return question.choices().stream()
                .filter(choice -> choice.id().toString().equals(id))
                .map(choice -> choice.text().in(language))
                .findFirst()
                .orElse("");
    }
}
