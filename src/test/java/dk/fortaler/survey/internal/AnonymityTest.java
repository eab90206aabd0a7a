package dk.fortaler.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.secrets.LinkCode;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.survey.form.Answer;
import dk.fortaler.survey.form.Answers;
import dk.fortaler.survey.internal.OpenedSurvey.Hold;
import dk.fortaler.survey.internal.ReceiveAnswer.Outcome;
import dk.fortaler.survey.results.Choice;
import dk.fortaler.survey.results.Counts;
import dk.fortaler.survey.results.ReadResults;
import dk.fortaler.survey.results.ReadResults.OpenResult;
import dk.fortaler.survey.results.Subject;
import dk.fortaler.survey.results.SurveyResult;
import dk.fortaler.testing.Background;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import dk.fortaler.testing.furniture.AskedColleagues;
import dk.fortaler.testing.furniture.AskedColleagues.Asked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody with the database finds out who answered what (docs/privacy.md), and nothing is lost or counted twice. */
@FortalerTest
class AnonymityTest {
    private static final int SMALLEST = 5;

    @Autowired
    TestOrganisations organisations;

    @Autowired
    AskedColleagues colleagues;

    @Autowired
    ReceiveAnswer receive;

    @Autowired
    ReleaseAnswers release;

    @Autowired
    CloseSurvey close;

    @Autowired
    OpenedSurvey opened;

    @Autowired
    ReadResults results;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Background background;

    /** The job that releases every minute must not come between. */
    @BeforeEach
    void nobodyElseReleases() {
        background.rest();
    }

    @AfterEach
    void goOn() {
        background.goOn();
    }

    @Test
    void ofManyWhoSendTheSameLinkAtOneInstantOneIsReceived() throws Exception {
        Asked asked = ask(1);
        int senders = 8;
        CyclicBarrier together = new CyclicBarrier(senders);
        List<Callable<Outcome>> sending = Collections.nCopies(senders, () -> {
            together.await();
            return answer(asked, 0);
        });
        List<Outcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Outcome> future : threads.invokeAll(sending)) {
                outcomes.add(future.get());
            }
        }
        assertThat(outcomes).filteredOn(outcome -> outcome == Outcome.RECEIVED).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome == Outcome.ALREADY).hasSize(senders - 1);
        assertThat(count(asked, "survey_waiting")).isEqualTo(1);
    }

    @Test
    void whoWasInvitedAndWhatWasAnsweredShareTheSurveyAndNothingElse() {
        Set<String> invited = columns("survey_invitation");
        for (String table : List.of("survey_waiting", "survey_answer")) {
            Set<String> shared = new HashSet<>(columns(table));
            shared.retainAll(invited);
            assertThat(shared).as(table).containsExactlyInAnyOrder("organisation_id", "survey_id");
            assertThat(columns(table))
                    .as("neither time nor sequence in %s", table)
                    .containsExactlyInAnyOrder("organisation_id", "survey_id", "id", "sealed");
        }
    }

    @Test
    void aReleasedAnswerHasNothingLeftOfHowItCameIn() {
        int people = 60;
        Asked asked = ask(people);
        for (int i = 0; i < people; i++) {
            assertThat(answer(asked, i)).isEqualTo(Outcome.RECEIVED);
        }
        assertThat(in(asked, () -> release.release(asked.survey()))).isEqualTo(people);
        List<String> spent = strings(asked, "select distinct xmin::text from survey_invitation where answered");
        List<String> written = strings(asked, "select distinct xmin::text from survey_answer");
        assertThat(written).hasSize(1).doesNotContainAnyElementsOf(spent);
        assertThat(strings(asked, "select distinct length(sealed)::text from survey_answer"))
                .hasSize(1);
        List<Integer> arrivals = in(asked, () -> {
            SurveyKey key = opened.of(asked.survey(), Hold.ANSWER).orElseThrow().key();
            return jdbc.sql("select sealed from survey_answer order by ctid")
                    .query((row, number) ->
                            arrival(asked, key.open(row.getBytes(1)).orElseThrow()))
                    .list();
        });
        assertThat(arrivals).hasSize(people).doesNotHaveDuplicates();
        // Of 60 in random order, the correlation with their arrival is above 0.5 less than once in ten thousand times.
        assertThat(Math.abs(correlation(arrivals))).isLessThan(0.5);
        assertThat(count(asked, "survey_waiting")).isZero();
    }

    @Test
    void inTheWaitingRoomNeverStaysAWholeGroupAndNoneLeavesItInLessThanOne() {
        int people = 23;
        Asked asked = ask(people);
        int released = 0;
        for (int sent = 0; sent < people; sent++) {
            answer(asked, sent);
            int more = in(asked, () -> release.release(asked.survey()));
            assertThat(more % SMALLEST).as("released %s", more).isZero();
            released += more;
            assertThat(count(asked, "survey_waiting"))
                    .isEqualTo(sent + 1 - released)
                    .isLessThan(SMALLEST);
        }
    }

    @Test
    void aSmallestGroupBeyondABatchIsNotBrokenUp() {
        int people = 501;
        Asked asked = ask(people);
        in(
                asked,
                () -> jdbc.sql("update survey set smallest_group = :all")
                        .param("all", people)
                        .update());
        for (int i = 0; i < people - 1; i++) {
            answer(asked, i);
        }
        assertThat(in(asked, () -> release.release(asked.survey()))).isZero();
        answer(asked, people - 1);
        assertThat(in(asked, () -> release.release(asked.survey()))).isEqualTo(people);
    }

    /** What a reader sees who looks after every release and after the close: of everybody, and of a question that few answer. */
    @Test
    void whateverTheOrderOfAnswersAndReleasesReadingsDifferByKAndNoneIsLost() {
        for (int seed = 0; seed < 12; seed++) {
            Random chance = new Random(seed);
            int people = chance.nextInt(45);
            Asked asked = ask(people);
            List<Integer> readings = new ArrayList<>(List.of(0));
            List<Integer> ofFew = new ArrayList<>(List.of(0));
            int sent = 0;
            while (sent < people) {
                if (chance.nextInt(4) > 0) {
                    answer(asked, sent++);
                }
                if (chance.nextInt(3) == 0) {
                    in(asked, () -> release.release(asked.survey()));
                    OpenResult open = in(asked, () -> results.open(asked.survey(), SMALLEST));
                    assertThat(open.answers())
                            .as("as early as can be")
                            .isEqualTo(sent < 2 * SMALLEST ? 0 : sent / SMALLEST * SMALLEST - SMALLEST);
                    readings.add(open.answers());
                    ofFew.add(open.counts()
                            .getOrDefault(
                                    new Subject(asked.question("wishes_to_join").id(), ""), Counts.NONE)
                            .answers());
                }
            }
            assertThat(in(asked, () -> close.close(asked.manager().id(), asked.survey())))
                    .isTrue();
            Optional<SurveyResult> closed = in(asked, () -> results.closed(asked.survey(), Choice.everybody()));
            readings.add(closed.map(SurveyResult::total).orElse(0));
            ofFew.add(closed.map(result ->
                            result.of(asked.question("wishes_to_join").id()).answers())
                    .orElse(0));
            assertThat(readings.getLast()).isEqualTo(people < SMALLEST ? 0 : people);
            assertThat(ofFew.getLast()).isEqualTo(few(people) < SMALLEST ? 0 : few(people));
            for (List<Integer> all : List.of(readings, ofFew)) {
                for (int i = 1; i < all.size(); i++) {
                    assertThat(all.get(i) - all.get(i - 1))
                            .as("readings %s of seed %d", all, seed)
                            .matches(more -> more == 0 || more >= SMALLEST);
                }
            }
            assertNothingIsLeft(asked, people);
        }
    }

    private void assertNothingIsLeft(Asked asked, int people) {
        assertThat(strings(asked, "select coalesce(answers, 0)::text from survey"))
                .containsExactly(String.valueOf(people < SMALLEST ? 0 : people));
        assertThat(count(asked, "survey_waiting") + count(asked, "survey_answer"))
                .isZero();
        assertThat(strings(asked, "select id::text from survey where sealed_key is not null"))
                .isEmpty();
    }

    /** How many of the first so many answer the question that few do. */
    private static int few(int people) {
        return (people + 2) / 3;
    }

    private Asked ask(int people) {
        return colleagues.ask(Language.DA, people);
    }

    private Outcome answer(Asked asked, int number) {
        return receive.personal(
                new LinkCode(asked.manager().organisation(), asked.links().get(number)),
                asked.survey(),
                new Answers(
                        number % 3 > 0
                                ? Map.of(asked.question("comment").id(), new Answer.Text(String.valueOf(number)))
                                : Map.of(
                                        asked.question("comment").id(),
                                        new Answer.Text(String.valueOf(number)),
                                        asked.question("wishes_to_join").id(),
                                        new Answer.Chosen(Set.of("yes")))));
    }

    private static int arrival(Asked asked, Answers answers) {
        return Integer.parseInt(
                ((Answer.Text) answers.to(asked.question("comment").id()).orElseThrow()).text());
    }

    private <T> T in(Asked asked, Supplier<T> work) {
        return organisations.in(asked.manager().organisation(), work);
    }

    private long count(Asked asked, String table) {
        return in(
                asked,
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    private List<String> strings(Asked asked, String sql) {
        return in(asked, () -> jdbc.sql(sql).query(String.class).list());
    }

    private Set<String> columns(String table) {
        return Set.copyOf(jdbc.sql("select attname from pg_attribute where attrelid = :table::regclass and attnum > 0")
                .param("table", table)
                .query(String.class)
                .list());
    }

    /** Pearson's, of the places 0, 1, 2 … with the values. */
    private static double correlation(List<Integer> values) {
        double meanPlace = (values.size() - 1) / 2.0;
        double meanValue = values.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double together = 0;
        double places = 0;
        double spread = 0;
        for (int i = 0; i < values.size(); i++) {
            double place = i - meanPlace;
            double value = values.get(i) - meanValue;
            together += place * value;
            places += place * place;
            spread += value * value;
        }
        return together / Math.sqrt(places * spread);
    }
}
