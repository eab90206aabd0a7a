package dk.fortaler.academy.course;

import dk.fortaler.kernel.text.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A question of a quiz.
 *
 * @param feedback what a reader learns after answering, right or wrong
 * @param choices to choose among; for an order, in the right one
 * @param accepted answers that are right where one is written, in any language
 */
public record Question(
        UUID id, Kind kind, Bilingual text, Bilingual feedback, List<Choice> choices, List<String> accepted) {
    public static final int MOST_CHOICES = 8;
    public static final int MOST_ACCEPTED = 20;

    public enum Kind {
        SINGLE,
        MULTIPLE,
        ORDER,
        SHORT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Question {
        choices = choices == null ? List.of() : List.copyOf(choices);
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
    }

    /** @param right whether it is to be chosen; of no meaning in an order */
    public record Choice(UUID id, Bilingual text, boolean right) {}

    /**
     * Whether that answers it: all or nothing.
     *
     * @param answer ids of choices, in the order given, or what was written
     */
    public boolean isRight(List<String> answer) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> {
                List<String> right = choices.stream()
                        .filter(Choice::right)
                        .map(choice -> choice.id().toString())
                        .sorted()
                        .toList();
                yield !right.isEmpty()
                        && right.equals(answer.stream().distinct().sorted().toList());
            }
            case ORDER ->
                !choices.isEmpty()
                        && answer.equals(choices.stream()
                                .map(choice -> choice.id().toString())
                                .toList());
            case SHORT -> answer.size() == 1 && ShortAnswers.matches(answer.getFirst(), accepted);
        };
    }
}
