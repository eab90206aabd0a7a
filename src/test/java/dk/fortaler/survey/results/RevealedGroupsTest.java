package dk.fortaler.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.survey.form.Kind;
import dk.fortaler.survey.form.Question;
import dk.fortaler.survey.form.Questionnaire;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Everything that a reader can see of random surveys, put together in every way: no group of 1 to k − 1 answers comes out,
 * and nothing is lost on the way.
 */
class RevealedGroupsTest {
    private static final int DATA_SETS = 3000;

    /**
     * The atoms of a question: answers that are in exactly the same ones of all the groups that can be shown of it. Any sum
     * or difference of shown groups is made of whole atoms, whatever its factors.
     */
    @Test
    void everyAtomOfEveryQuestionHasAtLeastKAnswers() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            RandomSurvey survey = RandomSurvey.of(seed);
            if (survey.answers().size() < survey.k()) {
                continue;
            }
            Reader reader = new Reader(survey);
            for (Question question : reader.counted()) {
                for (String row : RandomSurvey.rows(question)) {
                    for (int atom : reader.atoms(question, row)) {
                        assertThat(atom)
                                .as("an atom of question %s, row %s, of data set %d", question.id(), row, seed)
                                .isGreaterThanOrEqualTo(survey.k());
                    }
                }
            }
        }
    }

    /** The second look: random pairs of pages that a reader opens one after the other, and what differs between them. */
    @Test
    void noTwoPagesDifferByFewerThanKAnswersToAnyQuestion() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            RandomSurvey survey = RandomSurvey.of(seed);
            if (survey.answers().size() < survey.k()) {
                continue;
            }
            Reader reader = new Reader(survey);
            Random random = new Random(seed);
            for (int pair = 0; pair < 10; pair++) {
                List<Integer> one = reader.aChoice(random);
                List<Integer> other = reader.aChoice(random);
                for (Question question : reader.counted()) {
                    for (String row : RandomSurvey.rows(question)) {
                        BitSet first = reader.shown(question, row, one);
                        BitSet second = reader.shown(question, row, other);
                        BitSet both = (BitSet) first.clone();
                        both.and(second);
                        first.andNot(both);
                        second.andNot(both);
                        assertThat(List.of(both.cardinality(), first.cardinality(), second.cardinality()))
                                .as("pages %s and %s, data set %d", one, other, seed)
                                .allMatch(size -> size == 0 || size >= survey.k());
                    }
                }
            }
        }
    }

    @Test
    void theFiguresOfEveryPageAreThoseOfTheAnswers() {
        for (int seed = 0; seed < 1000; seed++) {
            RandomSurvey survey = RandomSurvey.of(seed);
            if (survey.answers().size() < survey.k()) {
                continue;
            }
            Reader reader = new Reader(survey);
            Random random = new Random(seed);
            for (int page = 0; page < 4; page++) {
                List<Integer> choice = reader.aChoice(random);
                for (Question question : reader.counted()) {
                    for (String row : RandomSurvey.rows(question)) {
                        Counts counts = reader.counts(question, row, choice);
                        assertThat(counts.answers())
                                .isEqualTo(reader.shown(question, row, choice).cardinality());
                        int chosen = counts.options().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum();
                        if (question.kind() == Kind.MULTIPLE) {
                            assertThat(chosen).isGreaterThanOrEqualTo(counts.answers());
                        } else {
                            assertThat(chosen).isEqualTo(counts.answers());
                        }
                    }
                }
            }
        }
    }

    @Test
    void textsAreKeptWholeOrNotAtAll() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            RandomSurvey survey = RandomSurvey.of(seed);
            if (survey.answers().size() < survey.k()) {
                continue;
            }
            FinalCounts counts = FinalCounts.of(survey.k(), survey.questionnaire(), survey.answers());
            for (Question question : survey.questionnaire().questions()) {
                if (question.kind() == Kind.TEXT) {
                    List<String> written = survey.answers().stream()
                            .flatMap(answers -> answers.to(question.id()).stream())
                            .map(answer -> ((dk.fortaler.survey.form.Answer.Text) answer).text())
                            .toList();
                    assertThat(counts.texts().getOrDefault(question.id(), List.of()))
                            .containsExactlyInAnyOrderElementsOf(
                                    written.size() >= Math.max(10, survey.k()) ? written : List.of());
                }
            }
        }
    }

    /** Any two readings, the last being the one after the close. */
    @Test
    void readBatchByBatchNoQuestionEverGrowsByFewerThanK() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            RandomSurvey survey = RandomSurvey.of(seed);
            Random random = new Random(seed);
            Map<Subject, List<Integer>> readings = new HashMap<>();
            List<Integer> totals = new ArrayList<>(List.of(0));
            OpenCounts open = OpenCounts.EMPTY;
            for (int from = 0; from + survey.k() <= survey.answers().size(); ) {
                int to = Math.min(
                        survey.answers().size(), from + survey.k() + random.nextInt(random.nextBoolean() ? 1 : 40));
                open = CountsJson.read(CountsJson.shown(open), CountsJson.waiting(open))
                        .add(
                                survey.k(),
                                survey.questionnaire(),
                                survey.answers().subList(from, to));
                open.shown()
                        .forEach((subject, counts) -> readings.computeIfAbsent(subject, none -> new ArrayList<>())
                                .add(counts.answers()));
                totals.add(open.everybody().shown().answers());
                from = to;
            }
            totals.add(
                    survey.answers().size() < survey.k()
                            ? totals.getLast()
                            : survey.answers().size());
            assertGrowsByKOrNot(survey.k(), totals, seed);
            for (Question question : survey.questionnaire().questions()) {
                for (String row : RandomSurvey.rows(question)) {
                    int all = 0;
                    for (boolean one : survey.answered(question, row)) {
                        all += one ? 1 : 0;
                    }
                    List<Integer> read = readings.getOrDefault(new Subject(question.id(), row), new ArrayList<>());
                    read.addFirst(0);
                    read.add(all < survey.k() ? 0 : all);
                    assertGrowsByKOrNot(survey.k(), read, seed);
                }
            }
        }
    }

    /** However they came: in batches of k, all at once, or in between. */
    @Test
    void ofEveryQuestionAsMuchIsShownAsKLeftBehindAllows() {
        for (int seed = 0; seed < 500; seed++) {
            RandomSurvey survey = RandomSurvey.of(seed);
            Random random = new Random(seed);
            OpenCounts open = OpenCounts.EMPTY;
            for (int from = 0; from + survey.k() <= survey.answers().size(); ) {
                int groups = 1 + random.nextInt((survey.answers().size() - from) / survey.k());
                int to = from + groups * survey.k();
                open = open.add(
                        survey.k(), survey.questionnaire(), survey.answers().subList(from, to));
                from = to;
            }
            int released = survey.answers().size() / survey.k() * survey.k();
            assertThat(open.everybody().shown().answers()).isEqualTo(Math.max(0, released - survey.k()));
            for (Question question : Backgrounds.shownWhileOpen(survey.questionnaire())) {
                for (String row : RandomSurvey.rows(question)) {
                    boolean[] answered = survey.answered(question, row);
                    int all = 0;
                    for (int i = 0; i < released; i++) {
                        all += answered[i] ? 1 : 0;
                    }
                    Staged staged = open.questions().getOrDefault(new Subject(question.id(), row), Staged.EMPTY);
                    assertThat(staged.shown().answers())
                            .isEqualTo(Math.max(0, all / survey.k() * survey.k() - survey.k()));
                }
            }
        }
    }

    @Test
    void whileOpenNothingIsShownThatTellsHowManyOfADepartmentHaveAnswered() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            Questionnaire questionnaire = RandomSurvey.of(seed).questionnaire();
            for (Question question : Backgrounds.shownWhileOpen(questionnaire)) {
                Question asked = question;
                while (asked.showIf() != null) {
                    asked = questionnaire
                            .find(java.util.Objects.requireNonNull(asked.showIf())
                                    .question())
                            .orElseThrow();
                    assertThat(asked.background()).isFalse();
                }
                assertThat(question.background()).isFalse();
            }
        }
    }

    /**
     * Readings before the close are nested, groups after it share nobody; who reads both knows no more. On a grid of levels
     * (what came between two readings) by cells, every group whose figures follow from both together, whatever the factors, is
     * a union of levels or a union of cells.
     */
    @Test
    void readingsAndGroupsTogetherTellNothingThatNeitherTells() {
        for (int levels = 1; levels <= 4; levels++) {
            for (int cells = 1; cells <= 4; cells++) {
                List<long[]> known = Span.readingsAndCells(levels, cells);
                int rank = Span.rank(known);
                for (int grid = 0; grid < 1 << levels * cells; grid++) {
                    List<long[]> more = new ArrayList<>(known);
                    more.add(Span.vector(grid, levels * cells));
                    if (Span.rank(more) == rank) {
                        assertThat(Span.isUnionOfLevels(grid, levels, cells)
                                        || Span.isUnionOfCells(grid, levels, cells))
                                .as("grid %s of %d levels", Integer.toBinaryString(grid), levels)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static void assertGrowsByKOrNot(int k, List<Integer> readings, int seed) {
        for (int i = 1; i < readings.size(); i++) {
            assertThat(readings.get(i) - readings.get(i - 1))
                    .as("readings %s of data set %d", readings, seed)
                    .matches(more -> more == 0 || more >= k);
        }
    }
}
