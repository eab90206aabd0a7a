package dk.fortaler.survey.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.survey.results.Cells.Background;
import dk.fortaler.survey.results.Cells.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rule that makes cells, tried at random: whatever a reader may choose or work out has no answers or at least k. */
class CellsTest {
    private static final int DATA_SETS = 4000;

    @Test
    void everyCellHasAtLeastKAnswersAndTogetherTheyAreAll() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            Survey survey = Survey.random(seed);
            Cells cells = survey.cells();
            int[] counted = new int[cells.cells().size()];
            for (int answer = 0; answer < survey.answers; answer++) {
                counted[cells.cellOf()[answer]]++;
                for (int i = 0; i < survey.backgrounds.size(); i++) {
                    assertThat(cells.cells()
                                    .get(cells.cellOf()[answer])
                                    .groups()
                                    .get(i))
                            .isEqualTo(cells.divisions()
                                    .get(i)
                                    .groupOf(survey.backgrounds.get(i).chosen()[answer]));
                }
            }
            for (int cell = 0; cell < counted.length; cell++) {
                assertThat(counted[cell])
                        .as("cell %d of data set %d", cell, seed)
                        .isEqualTo(cells.cells().get(cell).answers())
                        .isGreaterThanOrEqualTo(survey.k);
            }
            assertThat(IntStream.of(counted).sum()).isEqualTo(survey.answers);
        }
    }

    /** Independent of cells: counts the answers themselves, for random pairs of what the page lets a reader choose. */
    @Test
    void noTwoChoicesDifferByFewerThanK() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            Survey survey = Survey.random(seed);
            Cells cells = survey.cells();
            Random random = new Random(seed);
            for (int pair = 0; pair < 12; pair++) {
                boolean[] one = survey.chosen(cells, random);
                boolean[] other = survey.chosen(cells, random);
                int both = 0;
                int onlyOne = 0;
                int onlyOther = 0;
                for (int answer = 0; answer < survey.answers; answer++) {
                    both += one[answer] && other[answer] ? 1 : 0;
                    onlyOne += one[answer] && !other[answer] ? 1 : 0;
                    onlyOther += !one[answer] && other[answer] ? 1 : 0;
                }
                assertThat(List.of(both, onlyOne, onlyOther, survey.answers - both - onlyOne - onlyOther))
                        .as("pair %d of data set %d", pair, seed)
                        .allMatch(group -> group == 0 || group >= survey.k);
            }
        }
    }

    @Test
    void optionsThatFewChoseAreJoinedToTheSmallestOther() {
        // 20 in sales, 7 in finance, 3 in communication; nobody left it open.
        int[] chosen = new int[30];
        for (int i = 20; i < 30; i++) {
            chosen[i] = i < 27 ? 1 : 2;
        }
        Cells cells = Cells.divide(5, 30, List.of(new Background(3, chosen)));
        assertThat(cells.divisions().getFirst().groups()).containsExactly(List.of(0), List.of(1, 2, 3));
        assertThat(cells.cells()).containsExactly(new Cell(List.of(0), 20), new Cell(List.of(1), 10));
    }

    @Test
    void anOptionThatNobodyChoseDoesNotStandAlone() {
        int[] chosen = new int[30];
        for (int i = 20; i < 30; i++) {
            chosen[i] = 1;
        }
        Cells cells = Cells.divide(5, 30, List.of(new Background(3, chosen)));
        assertThat(cells.divisions().getFirst().groups()).containsExactly(List.of(0), List.of(1, 2, 3));
    }

    @Test
    void aQuestionThatWouldLeaveOneGroupDividesNothing() {
        int[] chosen = new int[9];
        chosen[0] = 1;
        Cells cells = Cells.divide(5, 9, List.of(new Background(2, chosen)));
        assertThat(cells.divisions().getFirst().divides()).isFalse();
        assertThat(cells.cells()).containsExactly(new Cell(List.of(0), 9));
    }

    @Test
    void theOrderOfTheAnswersDecidesNothing() {
        for (int seed = 0; seed < 500; seed++) {
            Survey survey = Survey.random(seed);
            Cells cells = survey.cells();
            Cells again = survey.shuffled(seed).cells();
            assertThat(again.divisions()).isEqualTo(cells.divisions());
            assertThat(again.cells()).isEqualTo(cells.cells());
        }
    }

    @Test
    void fewerThanKAnswersAreNotDivided() {
        assertThatThrownBy(() -> Cells.divide(5, 4, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** Answers to background questions only, drawn unevenly. */
    record Survey(int k, int answers, List<Background> backgrounds) {
        static Survey random(long seed) {
            Random random = new Random(seed);
            int k = 5 + random.nextInt(6);
            int answers = k + (random.nextInt(4) == 0 ? random.nextInt(2000) : random.nextInt(150));
            List<Background> backgrounds = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                int options = 2 + random.nextInt(11);
                double uneven = random.nextDouble() * 4;
                double open = random.nextBoolean() ? 0 : random.nextDouble() / 3;
                backgrounds.add(new Background(
                        options,
                        IntStream.generate(() -> random.nextDouble() < open
                                        ? options
                                        : (int) (options * Math.pow(random.nextDouble(), 1 + uneven)))
                                .limit(answers)
                                .toArray()));
            }
            return new Survey(k, answers, backgrounds);
        }

        Cells cells() {
            return Cells.divide(k, answers, backgrounds);
        }

        Survey shuffled(long seed) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, answers).boxed().toList());
            java.util.Collections.shuffle(order, new Random(seed));
            return new Survey(
                    k,
                    answers,
                    backgrounds.stream()
                            .map(background -> new Background(
                                    background.options(),
                                    order.stream()
                                            .mapToInt(at -> background.chosen()[at])
                                            .toArray()))
                            .toList());
        }

        /** Whether each answer is in a group that a reader chose: of each question one group, or all. */
        boolean[] chosen(Cells cells, Random random) {
            boolean[] in = new boolean[answers];
            java.util.Arrays.fill(in, true);
            for (int i = 0; i < backgrounds.size(); i++) {
                var groups = cells.divisions().get(i).groups();
                int group = random.nextInt(groups.size() + 1);
                for (int answer = 0; answer < answers && group < groups.size(); answer++) {
                    in[answer] &= groups.get(group).contains(backgrounds.get(i).chosen()[answer]);
                }
            }
            return in;
        }
    }
}
