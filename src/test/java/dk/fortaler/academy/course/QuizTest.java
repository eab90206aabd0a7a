package dk.fortaler.academy.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.course.Question.Choice;
import dk.fortaler.academy.course.Question.Kind;
import dk.fortaler.kernel.text.Bilingual;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quizzes of chance, each with a seed by which it is made again. */
class QuizTest {
    private static final int MANY = 300;

    @Test
    void theRightAnswersGiveAHundredAndPassWhateverTheMark() {
        for (int seed = 0; seed < MANY; seed++) {
            Quiz quiz = quiz(new Random(seed));
            Quiz.Result result = quiz.grade(right(quiz));
            assertThat(result.score()).as("seed %d", seed).isEqualTo(100);
            assertThat(result.passed()).as("seed %d", seed).isTrue();
            assertThat(result.wrong()).isEmpty();
        }
    }

    @Test
    void eachWrongAnswerCountsOnceAndTheScoreStaysWithinItsBounds() {
        for (int seed = 0; seed < MANY; seed++) {
            Random random = new Random(seed);
            Quiz quiz = quiz(random);
            Map<UUID, List<String>> answers = new HashMap<>(right(quiz));
            int wrong = random.nextInt(quiz.questions().size() + 1);
            quiz.questions().stream().limit(wrong).forEach(question -> answers.put(question.id(), List.of("nonsense")));
            Quiz.Result result = quiz.grade(answers);
            int of = quiz.questions().size();
            assertThat(result.wrong()).as("seed %d", seed).hasSize(wrong);
            assertThat(result.score()).as("seed %d", seed).isBetween(0, 100).isEqualTo((of - wrong) * 100 / of);
            assertThat(result.passed()).as("seed %d", seed).isEqualTo(result.score() >= quiz.passMark());
        }
    }

    @Test
    void nothingAnsweredScoresNothing() {
        for (int seed = 0; seed < MANY; seed++) {
            assertThat(quiz(new Random(seed)).grade(Map.of()).score()).isZero();
        }
        assertThat(new Quiz(1, 0, List.of()).grade(Map.of()).passed()).isFalse();
    }

    @Test
    void anOrderIsRightInOneOrderOnly() {
        Question question = question(Kind.ORDER, 4, new Random(1));
        List<String> right = right(question);
        assertThat(question.isRight(right)).isTrue();
        List<String> other = new ArrayList<>(right);
        Collections.swap(other, 1, 2);
        assertThat(question.isRight(other)).isFalse();
        assertThat(question.isRight(right.subList(0, 3))).isFalse();
        assertThat(question.isRight(List.of())).isFalse();
    }

    @Test
    void severalAnswersAreRightTogetherOnlyAndInAnyOrder() {
        List<Choice> choices = IntStream.range(0, 4)
                .mapToObj(i -> new Choice(new UUID(7, i), both("c" + i), i < 2))
                .toList();
        Question question = new Question(UUID.randomUUID(), Kind.MULTIPLE, both("?"), both("!"), choices, List.of());
        List<String> ids =
                choices.stream().map(choice -> choice.id().toString()).toList();
        assertThat(question.isRight(List.of(ids.get(1), ids.get(0)))).isTrue();
        assertThat(question.isRight(List.of(ids.get(0)))).isFalse();
        assertThat(question.isRight(ids)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alt-tekst", " ALT TEKST. ", "Alt\u00a0tekst", "alt — tekst!"})
    void aShortAnswerIsReadAsATeacherWould(String answer) {
        Question question =
                new Question(UUID.randomUUID(), Kind.SHORT, both("?"), both("!"), List.of(), List.of("Alt-tekst"));
        assertThat(question.isRight(List.of(answer))).isTrue();
        assertThat(question.isRight(List.of(answer + "er"))).isFalse();
        assertThat(question.isRight(List.of("…"))).isFalse();
    }

    private static Quiz quiz(Random random) {
        List<Question> questions = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> question(Kind.values()[random.nextInt(4)], 2 + random.nextInt(5), random))
                .toList();
        return new Quiz(1 + random.nextInt(100), 0, questions);
    }

    private static Question question(Kind kind, int choices, Random random) {
        int right = random.nextInt(choices);
        List<Choice> all = IntStream.range(0, choices)
                .mapToObj(i -> new Choice(
                        new UUID(random.nextLong(), i),
                        both("c" + i),
                        i == right || kind == Kind.MULTIPLE && random.nextBoolean()))
                .toList();
        return new Question(
                new UUID(random.nextLong(), random.nextLong()),
                kind,
                both("?"),
                both("!"),
                kind == Kind.SHORT ? List.of() : all,
                kind == Kind.SHORT ? List.of("svar") : List.of());
    }

    private static Map<UUID, List<String>> right(Quiz quiz) {
        Map<UUID, List<String>> answers = new HashMap<>();
        quiz.questions().forEach(question -> answers.put(question.id(), right(question)));
        return answers;
    }

    private static List<String> right(Question question) {
        return switch (question.kind()) {
            case SHORT -> List.of(" SVAR! ");
            case ORDER ->
                question.choices().stream().map(each -> each.id().toString()).toList();
            case SINGLE, MULTIPLE ->
                question.choices().stream()
                        .filter(Choice::right)
                        .map(each -> each.id().toString())
                        .toList();
        };
    }

    private static Bilingual both(String text) {
        return new Bilingual(text, "");
    }
}
