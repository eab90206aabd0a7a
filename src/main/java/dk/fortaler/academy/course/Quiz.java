package dk.fortaler.academy.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Questions with a mark to pass.
 *
 * @param passMark in per cent of the questions, 1 to 100
 * @param triesADay after which it opens again the next day; 0 for as many as one likes
 */
public record Quiz(int passMark, int triesADay, List<Question> questions) {
    public static final int MOST_QUESTIONS = 30;
    private static final int ALL = 100;

    public Quiz {
        questions = List.copyOf(questions);
    }

    /**
     * What came of a try.
     *
     * @param score questions answered right, in whole per cent, rounded down
     * @param wrong the others
     */
    public record Result(int score, boolean passed, List<UUID> wrong) {
        public Result {
            wrong = List.copyOf(wrong);
        }
    }

    /** @param answers by question; one without an answer is wrong */
    public Result grade(Map<UUID, List<String>> answers) {
        List<UUID> wrong = questions.stream()
                .filter(question -> !question.isRight(answers.getOrDefault(question.id(), List.of())))
                .map(Question::id)
                .toList();
        int right = questions.size() - wrong.size();
        int score = questions.isEmpty() ? 0 : right * ALL / questions.size();
        return new Result(score, !questions.isEmpty() && score >= passMark, wrong);
    }

    public Optional<Question> question(UUID id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
