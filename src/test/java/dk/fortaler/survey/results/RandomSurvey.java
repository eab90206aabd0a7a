package dk.fortaler.survey.results;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.form.Answer;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Condition;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import dk.fortaler.survey.form.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A survey of up to 2,000 answers, with up to three background questions, conditions, and questions left open. */
record RandomSurvey(int k, Questionnaire questionnaire, List<Answers> answers) {
    static RandomSurvey of(long seed) {
        Random random = new Random(seed);
        int k = 5 + random.nextInt(6);
        List<Question> questions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            questions.add(question(random, Kind.SINGLE, 2 + random.nextInt(11), true, questions));
        }
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            questions.add(question(random, Kind.values()[random.nextInt(5)], 2 + random.nextInt(5), false, questions));
        }
        Questionnaire questionnaire = new Questionnaire(questions);
        int size = random.nextInt(6) == 0 ? random.nextInt(2001) : random.nextInt(200);
        List<Answers> answers = new ArrayList<>();
        double eager = 0.3 + random.nextDouble();
        double uneven = 1 + random.nextDouble() * 3;
        for (int i = 0; i < size; i++) {
            answers.add(somebody(random, questionnaire, eager, uneven));
        }
        return new RandomSurvey(k, questionnaire, answers);
    }

    private static Question question(
            Random random, Kind kind, int options, boolean background, List<Question> earlier) {
        return new Question(
                new UUID(random.nextLong(), random.nextLong()),
                null,
                kind,
                Map.of(Language.DA, "Hvad?"),
                kind.hasOptions() ? keyed("o", options) : List.of(),
                kind == Kind.MATRIX ? keyed("r", 1 + random.nextInt(3)) : List.of(),
                kind == Kind.SCALE ? new Scale(1, 5, Map.of(), Map.of()) : null,
                false,
                background,
                condition(random, earlier));
    }

    private static List<Option> keyed(String letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Option(letter + i, Map.of(Language.DA, letter + i)))
                .toList();
    }

    private static @Nullable Condition condition(Random random, List<Question> earlier) {
        List<Question> possible = earlier.stream()
                .filter(question -> question.kind() == Kind.SINGLE || question.kind() == Kind.MULTIPLE)
                .toList();
        if (possible.isEmpty() || random.nextInt(3) > 0) {
            return null;
        }
        Question before = possible.get(random.nextInt(possible.size()));
        Set<String> wanted = new HashSet<>();
        before.options().forEach(option -> {
            if (random.nextBoolean()) {
                wanted.add(option.key());
            }
        });
        return new Condition(before.id(), wanted);
    }

    private static Answers somebody(Random random, Questionnaire questionnaire, double eager, double uneven) {
        Map<UUID, Answer> given = new HashMap<>();
        for (Question question : questionnaire.questions()) {
            if (random.nextDouble() < eager && questionnaire.asks(question, new Answers(given))) {
                given.put(question.id(), answer(random, question, uneven));
            }
        }
        return new Answers(given);
    }

    private static Answer answer(Random random, Question question, double uneven) {
        return switch (question.kind()) {
            case SINGLE -> new Answer.Chosen(Set.of(some(random, question, uneven)));
            case MULTIPLE -> {
                Set<String> chosen = new HashSet<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    chosen.add(some(random, question, uneven));
                }
                yield new Answer.Chosen(chosen);
            }
            case SCALE -> new Answer.Scale(1 + random.nextInt(5));
            case MATRIX -> {
                Map<String, String> rows = new HashMap<>();
                question.rows().forEach(row -> {
                    if (random.nextInt(5) > 0) {
                        rows.put(row.key(), some(random, question, uneven));
                    }
                });
                yield new Answer.Matrix(rows);
            }
            case TEXT -> new Answer.Text("Ord " + random.nextInt());
        };
    }

    private static String some(Random random, Question question, double uneven) {
        List<Option> options = question.options();
        return options.get((int) (options.size() * Math.pow(random.nextDouble(), uneven)))
                .key();
    }

    /** Which answers are to a question, or to a row of it, worked out without the code that is tested. */
    boolean[] answered(Question question, String row) {
        boolean[] answered = new boolean[answers.size()];
        for (int i = 0; i < answered.length; i++) {
            answered[i] = answers.get(i)
                    .to(question.id())
                    .filter(answer -> !(answer instanceof Answer.Matrix matrix)
                            || matrix.cells().containsKey(row))
                    .isPresent();
        }
        return answered;
    }

    /** The rows of a matrix, or the one nameless row of every other question. */
    static List<String> rows(Question question) {
        return question.kind() == Kind.MATRIX
                ? question.rows().stream().map(Option::key).toList()
                : List.of("");
    }
}
