package dk.fortaler.survey.results;

import dk.fortaler.survey.form.Answer.Text;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that remains of a survey's answers at its close.
 *
 * @param backgrounds the questions of {@code cells.divisions()}
 * @param byCell for each cell, from 1, what was answered in it; under {@link #EVERYBODY} the questions that are shown
 *     unsplit, because some cell has a few answers to them, or because they are texts
 * @param texts shuffled, by question
 */
record FinalCounts(
        Cells cells,
        List<Question> backgrounds,
        Map<Integer, Map<Subject, Counts>> byCell,
        Map<UUID, List<String>> texts) {
    static final int EVERYBODY = 0;

    /** Fewer texts are too easily known by their style. */
    static final int TEXTS_AT_LEAST = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    FinalCounts {
        backgrounds = List.copyOf(backgrounds);
        byCell = Map.copyOf(byCell);
        texts = Map.copyOf(texts);
    }

    /** @param all at least {@code k} */
    static FinalCounts of(int k, Questionnaire questionnaire, List<Answers> all) {
        List<Question> backgrounds = Backgrounds.of(questionnaire);
        Cells cells = Cells.divide(
                k,
                all.size(),
                backgrounds.stream()
                        .map(question -> Backgrounds.said(question, all))
                        .toList());
        Map<Integer, Map<Subject, Counts>> byCell = new HashMap<>();
        Map<UUID, List<String>> texts = new HashMap<>();
        for (Question question : questionnaire.questions()) {
            if (question.kind() == Kind.TEXT) {
                List<String> written = written(question, all);
                if (written.size() >= Math.max(k, TEXTS_AT_LEAST)) {
                    texts.put(question.id(), written);
                }
            } else if (!question.background()) {
                spread(question, cells, all)
                        .kept(k)
                        .forEach((cell, counts) -> byCell.computeIfAbsent(cell, none -> new HashMap<>())
                                .putAll(counts));
            }
        }
        return new FinalCounts(cells, backgrounds, byCell, texts);
    }

    /** Of a survey whose answers are lost but for what was shown: everybody is one cell. */
    static FinalCounts ofShown(int k, int answers, Map<Subject, Counts> shown) {
        return new FinalCounts(Cells.divide(k, answers, List.of()), List.of(), Map.of(1, shown), Map.of());
    }

    private static Spread spread(Question question, Cells cells, List<Answers> all) {
        Spread spread = new Spread(cells.cells().size());
        for (int i = 0; i < all.size(); i++) {
            int cell = cells.cellOf()[i];
            all.get(i)
                    .to(question.id())
                    .ifPresent(answer -> Said.of(question.id(), answer)
                            .forEach((subject, options) -> spread.add(cell, subject, options)));
        }
        return spread;
    }

    private static List<String> written(Question question, List<Answers> all) {
        List<String> texts = new ArrayList<>(all.stream()
                .flatMap(answers -> answers.to(question.id()).stream())
                .filter(Text.class::isInstance)
                .map(answer -> ((Text) answer).text().strip())
                .filter(text -> !text.isEmpty())
                .toList());
        Collections.shuffle(texts, RANDOM);
        return List.copyOf(texts);
    }

    /** One question's answers over the cells. */
    private static final class Spread {
        private final int cells;
        private final Map<Subject, int[]> answers = new HashMap<>();
        private final Map<Subject, Map<String, int[]>> chosen = new HashMap<>();

        Spread(int cells) {
            this.cells = cells;
        }

        void add(int cell, Subject subject, Set<String> options) {
            answers.computeIfAbsent(subject, none -> new int[cells])[cell]++;
            Map<String, int[]> counts = chosen.computeIfAbsent(subject, none -> new HashMap<>());
            options.forEach(option -> counts.computeIfAbsent(option, none -> new int[cells])[cell]++);
        }

        /** By cell where every cell has none or at least k of each row, otherwise everybody together, row by row. */
        Map<Integer, Map<Subject, Counts>> kept(int k) {
            boolean whole = answers.values().stream().anyMatch(inCells -> hasFew(inCells, k));
            Map<Integer, Map<Subject, Counts>> kept = new HashMap<>();
            for (int cell = 0; cell < (whole ? 1 : cells); cell++) {
                Map<Subject, Counts> here = new HashMap<>();
                for (Subject subject : answers.keySet()) {
                    Counts counts = whole ? counts(subject, 0, cells) : counts(subject, cell, cell + 1);
                    if (counts.answers() >= k) {
                        here.put(subject, counts);
                    }
                }
                kept.put(whole ? EVERYBODY : cell + 1, here);
            }
            return kept;
        }

        private static boolean hasFew(int[] inCells, int k) {
            for (int some : inCells) {
                if (some > 0 && some < k) {
                    return true;
                }
            }
            return false;
        }

        private Counts counts(Subject subject, int from, int to) {
            Map<String, Integer> options = new HashMap<>();
            chosen.getOrDefault(subject, Map.of()).forEach((option, inCells) -> {
                int sum = sum(inCells, from, to);
                if (sum > 0) {
                    options.put(option, sum);
                }
            });
            return new Counts(sum(answers.getOrDefault(subject, new int[cells]), from, to), options);
        }

        private static int sum(int[] inCells, int from, int to) {
            int sum = 0;
            for (int cell = from; cell < to; cell++) {
                sum += inCells[cell];
            }
            return sum;
        }
    }
}
