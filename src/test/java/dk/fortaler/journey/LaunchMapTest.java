package dk.fortaler.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.journey.internal.Action;
import dk.fortaler.journey.internal.Evidence;
import dk.fortaler.journey.internal.Evidence.Asked;
import dk.fortaler.journey.internal.Evidence.Choice;
import dk.fortaler.journey.internal.Evidence.Goals;
import dk.fortaler.journey.internal.Evidence.Management;
import dk.fortaler.journey.internal.Evidence.Running;
import dk.fortaler.journey.internal.LaunchMap;
import dk.fortaler.journey.internal.Note;
import dk.fortaler.journey.internal.Skip;
import dk.fortaler.journey.internal.Stage;
import dk.fortaler.journey.internal.Step;
import dk.fortaler.journey.internal.Step.State;
import dk.fortaler.journey.web.BeginView;
import dk.fortaler.journey.web.LaunchView;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of the launch map, without a database. */
class LaunchMapTest {
    private static final UUID ID = UUID.fromString("0198f000-0000-7000-8000-000000000001");
    private static final Management NO_CASE = new Management(0, 0, 0, 0, 0, 0, null, null, null, false);
    private static final Asked NOT_ASKED = new Asked(null, null, null, 0, 0, 0, 0);
    private static final Goals NO_GOALS = new Goals(0, 0, 0, 0);
    private static final Choice NO_PROGRAMME = new Choice(0, 0, null);
    private static final Running NINE_PEOPLE = new Running(9, 0, 0, 0, 0, null, 0, 0, 0, 0, 0);
    private static final Running ALL_RUNNING = new Running(9, 2, 5, 2, 0, null, 1, 15, 3, 40, 120);
    private static final Evidence NEW = Evidence.NOTHING;
    private static final Evidence ALL = new Evidence(
            new Management(1, 3, 2, 1, 0, 0, ID, ID, null, false),
            new Asked(null, null, ID, 1, 40, 30, 30),
            new Goals(3, 1, 2, 40),
            new Choice(2, 2, null),
            ALL_RUNNING);

    @Test
    void whatCannotBeDoneYetIsSaidSoAndTheRestIsDoneByEvidence() {
        assertThat(map(ALL).steps()).hasSize(12);
        assertThat(numbers(map(ALL), State.COMING)).containsExactly(6, 7);
        assertThat(numbers(map(ALL), State.DONE)).containsExactly(1, 2, 3, 4, 5, 8, 9, 10, 11, 12);
        assertThat(map(ALL).proposals()).isEmpty();
        assertThat(map(ALL).prepared()).isTrue();
    }

    @Test
    void aNewOrganisationIsUntouchedAndBeginsWithTheManagement() {
        assertThat(map(NEW).untouched()).isTrue();
        assertThat(map(NEW).done()).isZero();
        assertThat(next(NEW)).isEqualTo("management.make");
        assertThat(map(NEW).step(Stage.SURVEY).action()).isNotNull();
        assertThat(actionKey(NEW, Stage.SURVEY)).isEqualTo("survey.people");
        assertThat(map(with(NEW, NINE_PEOPLE)).untouched()).isTrue();
    }

    @Test
    void theManagementSaysYesStepByStep() {
        assertThat(state(managed(NO_CASE), Stage.MANAGEMENT)).isEqualTo(State.OPEN);
        Evidence drafted = managed(new Management(1, 0, 0, 0, 0, 0, ID, null, null, false));
        assertThat(state(drafted, Stage.MANAGEMENT)).isEqualTo(State.UNDER_WAY);
        assertThat(missing(drafted, Stage.MANAGEMENT)).containsExactly("journey.missing.management.send");
        assertThat(next(drafted)).isEqualTo("management.version");
        Evidence ready = managed(new Management(1, 0, 0, 0, 0, 0, ID, null, null, true));
        assertThat(next(ready)).isEqualTo("management.send");
        assertThat(address(ready)).isEqualTo("/business-case/" + ID + "/executives");
        Evidence sent = managed(new Management(1, 3, 0, 1, 0, 2, ID, null, null, false));
        assertThat(state(sent, Stage.MANAGEMENT)).isEqualTo(State.UNDER_WAY);
        assertThat(actionKey(sent, Stage.MANAGEMENT)).isEqualTo("management.wait");
        assertThat(next(sent)).as("others have to answer first").isEqualTo("survey.make");
        UUID agreed = UUID.fromString("0198f000-0000-7000-8000-000000000003");
        Evidence yes = managed(new Management(2, 3, 1, 0, 0, 2, ID, agreed, null, false));
        assertThat(state(yes, Stage.MANAGEMENT)).isEqualTo(State.DONE);
        assertThat(map(yes).step(Stage.MANAGEMENT).action())
                .as("what was agreed can still be looked up")
                .isEqualTo(new Action("management.see", "/business-case/" + agreed, false));
    }

    @Test
    void aQuestionIsAnsweredAndAfterANoThereIsAnotherAttempt() {
        UUID other = UUID.fromString("0198f000-0000-7000-8000-000000000002");
        Evidence asked = managed(new Management(2, 3, 0, 0, 1, 2, ID, null, other, false));
        assertThat(next(asked)).isEqualTo("management.answer");
        assertThat(address(asked)).isEqualTo("/business-case/" + other + "/executives");
        assertThat(missing(asked, Stage.MANAGEMENT)).containsExactly("journey.missing.management.question");
        assertThat(map(asked).prepared()).isFalse();
        Evidence declined = managed(new Management(1, 2, 0, 2, 0, 0, ID, null, null, false));
        assertThat(next(declined)).isEqualTo("management.talk");
        assertThat(address(declined)).isEqualTo("/business-case/" + ID);
        assertThat(new BeginView(map(declined), true).waiting()).isZero();
        Evidence improved = managed(new Management(1, 2, 0, 2, 0, 0, ID, null, null, true));
        assertThat(next(improved)).isEqualTo("management.again");
        assertThat(address(improved)).isEqualTo("/business-case/" + ID + "/executives");
    }

    @Test
    void moreAreInWithASecondProgrammeOrASecondWave() {
        assertThat(state(with(NEW, new Running(9, 1, 5, 3, 0, null, 0, 0, 0, 0, 0)), Stage.MORE))
                .isEqualTo(State.UNDER_WAY);
        assertThat(state(with(NEW, new Running(9, 1, 5, 1, 2, null, 0, 0, 0, 0, 0)), Stage.MORE))
                .isEqualTo(State.DONE);
        assertThat(state(with(NEW, new Running(9, 2, 5, 1, 0, null, 0, 0, 0, 0, 0)), Stage.MORE))
                .isEqualTo(State.DONE);
    }

    @Test
    void whatIsLeftOutIsNotInPlace() {
        Map<Stage, Skip> skips = new EnumMap<>(Stage.class);
        Stage.first().forEach(stage -> skips.put(stage, new Skip(stage.key(), "Nej.", "Anne", Instant.EPOCH)));
        LaunchView view = new LaunchView(LaunchMap.of(managed(NO_CASE), skips), List.of());
        assertThat(view.done(Stage.Phase.PREPARE)).isZero();
        assertThat(view.skipped(Stage.Phase.PREPARE)).isEqualTo(4);
        assertThat(Texts.of(Language.DA).text("journey.phase.done", Map.of("done", 0L, "skipped", 4L)))
                .isEqualTo("4 trin, 4 sprunget over");
    }

    @Test
    void aSurveyIsDoneWhenItsResultCanBeRead() {
        assertThat(state(asked(NOT_ASKED), Stage.SURVEY)).isEqualTo(State.OPEN);
        Evidence draft = asked(new Asked(ID, null, null, 0, 0, 0, 0));
        assertThat(state(draft, Stage.SURVEY)).isEqualTo(State.UNDER_WAY);
        assertThat(actionKey(draft, Stage.SURVEY)).isEqualTo("survey.open");
        assertThat(found(asked(new Asked(null, ID, null, 0, 40, 0, 0)), Stage.SURVEY))
                .containsExactly("journey.found.survey.invited");
        Evidence open = asked(new Asked(null, ID, null, 0, 40, 12, 0));
        assertThat(state(open, Stage.SURVEY)).isEqualTo(State.UNDER_WAY);
        assertThat(actionKey(open, Stage.SURVEY)).isEqualTo("survey.wait");
        assertThat(found(open, Stage.SURVEY)).containsExactly("journey.found.survey.answered.least");
        assertThat(missing(open, Stage.SURVEY)).containsExactly("journey.missing.survey.close");
        Evidence tooFew = asked(new Asked(null, null, ID, 1, 40, 3, 0));
        assertThat(state(tooFew, Stage.SURVEY)).isEqualTo(State.UNDER_WAY);
        assertThat(missing(tooFew, Stage.SURVEY)).containsExactly("journey.missing.survey.few");
        assertThat(actionKey(tooFew, Stage.SURVEY)).isEqualTo("survey.make");
        assertThat(state(asked(new Asked(ID, null, ID, 1, 40, 30, 30)), Stage.SURVEY))
                .isEqualTo(State.DONE);
    }

    @Test
    void whatASurveyBroughtIsToldOfHowManyWereAsked() {
        assertThat(survey(new Asked(null, null, ID, 1, 32, 30, 30))).isEqualTo("30 of 32 invited have answered");
        assertThat(survey(new Asked(null, null, ID, 1, 32, 12, 20)))
                .isEqualTo("12 of 32 invited have answered. With the open link there are 20 answers");
        assertThat(survey(new Asked(null, null, ID, 1, 32, 0, 6)))
                .isEqualTo("6 answers, some or all by the open link. 32 had a link of their own");
        assertThat(survey(new Asked(null, null, ID, 1, 0, 0, 6))).isEqualTo("6 answers by the open link");
        assertThat(survey(new Asked(null, ID, ID, 1, 40, 10, 6)))
                .as("a second round")
                .isEqualTo("At least 10 of 40 invited have answered");
    }

    /** As the map says it. */
    private static String survey(Asked asked) {
        Note last = map(asked(asked)).step(Stage.SURVEY).found().getLast();
        return Texts.of(Language.EN).text(last.key(), last.arguments());
    }

    @Test
    void aGoalIsEnoughAndOneThatWasReachedToo() {
        assertThat(state(aiming(NO_GOALS), Stage.GOALS)).isEqualTo(State.OPEN);
        assertThat(state(aiming(new Goals(1, 0, 1, 0)), Stage.GOALS)).isEqualTo(State.DONE);
        assertThat(state(aiming(new Goals(0, 1, 0, 0)), Stage.GOALS)).isEqualTo(State.DONE);
    }

    @Test
    void everyProgrammeChoosesItsNetworks() {
        assertThat(actionKey(choosing(NO_PROGRAMME), Stage.NETWORKS)).isEqualTo("networks.programme");
        Evidence none = choosing(new Choice(2, 0, ID));
        assertThat(state(none, Stage.NETWORKS)).isEqualTo(State.OPEN);
        assertThat(map(none).step(Stage.NETWORKS).action())
                .satisfies(action -> assertThat(action.address()).isEqualTo("/programmes/" + ID + "/networks"));
        assertThat(state(choosing(new Choice(2, 1, ID)), Stage.NETWORKS)).isEqualTo(State.UNDER_WAY);
        assertThat(state(choosing(new Choice(2, 2, null)), Stage.NETWORKS)).isEqualTo(State.DONE);
    }

    @Test
    void theProgrammeRunsWhenPeopleShareAndAreClicked() {
        assertThat(state(with(NEW, new Running(9, 0, 0, 0, 0, ID, 0, 0, 0, 0, 0)), Stage.FEW))
                .isEqualTo(State.UNDER_WAY);
        Running alone = new Running(1, 0, 0, 0, 0, ID, 0, 0, 0, 0, 0);
        assertThat(actionKey(with(NEW, alone), Stage.FEW)).isEqualTo("few.people");
        assertThat(proposals(with(NEW, alone)))
                .as("one act is proposed once")
                .contains("survey.people")
                .doesNotContain("few.people");
        Running begun = new Running(9, 1, 5, 2, 0, null, 0, 3, 1, 2, 0);
        assertThat(state(with(NEW, begun), Stage.FEW)).isEqualTo(State.DONE);
        assertThat(state(with(NEW, begun), Stage.NEWS)).isEqualTo(State.OPEN);
        assertThat(state(with(NEW, begun), Stage.CONTENT)).isEqualTo(State.UNDER_WAY);
        assertThat(state(with(NEW, begun), Stage.RHYTHM)).isEqualTo(State.UNDER_WAY);
        assertThat(state(with(NEW, begun), Stage.MORE)).isEqualTo(State.UNDER_WAY);
        assertThat(state(with(NEW, begun), Stage.FLOCK)).isEqualTo(State.UNDER_WAY);
        assertThat(state(with(NEW, begun), Stage.COURSE)).isEqualTo(State.COMING);
    }

    @Test
    void whatStandsOnAnEarlierStepSaysWhichAndIsNotProposed() {
        assertThat(numbers(map(NEW), State.LATER)).containsExactly(10, 11, 12);
        assertThat(missing(NEW, Stage.RHYTHM)).containsExactly("journey.missing.later.members");
        assertThat(missing(NEW, Stage.FLOCK)).containsExactly("journey.missing.later.story");
        Evidence joined = with(NEW, new Running(9, 1, 5, 2, 0, null, 0, 3, 0, 0, 0));
        assertThat(numbers(map(joined), State.LATER)).containsExactly(10);
        assertThat(missing(joined, Stage.RHYTHM)).containsExactly("journey.missing.later.share");
        assertThat(state(with(NEW, new Running(9, 1, 5, 2, 0, null, 0, 3, 0, 9, 0)), Stage.RHYTHM))
                .as("they have shared, but not this week")
                .isEqualTo(State.OPEN);
    }

    @Test
    void beforeTheStartItPreparesAndAfterwardsWhatKeepsPeopleFromSharingComesFirst() {
        assertThat(proposals(with(NEW, NINE_PEOPLE)))
                .startsWith("management.make", "survey.make", "goals.set", "few.start");
        Evidence running = with(
                new Evidence(NO_CASE, NOT_ASKED, NO_GOALS, new Choice(1, 0, ID), NINE_PEOPLE),
                new Running(9, 1, 5, 2, 0, null, 0, 0, 0, 0, 0));
        assertThat(proposals(running))
                .containsSubsequence(
                        "networks.choose",
                        "news.add",
                        "content.make",
                        "goals.set",
                        "survey.make",
                        "management.make",
                        "more.second");
    }

    @Test
    void whatIsLeftOutIsNeverProposedAndEvidenceSaysMore() {
        Map<Stage, Skip> skips = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            skips.put(stage, new Skip(stage.key(), "Det gør moderselskabet.", "Anne", Instant.EPOCH));
        }
        LaunchMap map = LaunchMap.of(with(NEW, NINE_PEOPLE), skips);
        assertThat(numbers(map, State.SKIPPED)).containsExactly(1, 2, 3, 4, 5, 8, 9, 10, 11, 12);
        assertThat(map.proposals()).isEmpty();
        assertThat(map.prepared()).isTrue();
        assertThat(numbers(LaunchMap.of(ALL, skips), State.SKIPPED)).isEmpty();
        assertThat(map.step(Stage.SURVEY).skip()).isNotNull();
    }

    @Test
    void theFirstFourAreLeftToOthersWhileTheyAnswer() {
        Evidence waiting = new Evidence(
                new Management(1, 3, 0, 0, 0, 3, ID, null, null, false),
                new Asked(null, ID, null, 0, 40, 3, 0),
                new Goals(1, 0, 1, 0),
                new Choice(1, 1, null),
                NINE_PEOPLE);
        assertThat(map(waiting).prepared()).isTrue();
        assertThat(map(waiting).firstUnprepared()).isNull();
        assertThat(map(with(NEW, NINE_PEOPLE)).firstUnprepared())
                .isNotNull()
                .extracting(Step::key)
                .isEqualTo("management");
    }

    @Test
    void whateverTheEvidenceEverythingCanBeSaidInBothLanguages() {
        Random chance = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            LaunchMap map = map(random(chance));
            for (Language language : Language.values()) {
                for (Step step : map.steps()) {
                    sayable(Texts.of(language), step);
                }
            }
            assertThat(map.proposals()).allMatch(step -> step.state() != State.DONE);
            int done = 0;
            for (Step step : map.steps()) {
                if (step.state() == State.DONE) {
                    done++;
                }
            }
            assertThat(map.done()).isEqualTo(done);
        }
    }

    private static void sayable(Texts texts, Step step) {
        for (String part : List.of("title", "text", "matters", "hands")) {
            assertThat(texts.has("journey." + step.key() + "." + part)).isTrue();
        }
        for (List<Note> notes : List.of(step.found(), step.missing())) {
            for (Note note : notes) {
                Map<String, Object> arguments = new java.util.HashMap<>(Map.of("count", 0L, "all", 0L, "more", 0L));
                arguments.putAll(note.arguments());
                assertThat(texts.text(note.key(), arguments)).isNotBlank().doesNotContain("{");
            }
        }
        if (step.action() != null) {
            for (String part : List.of("title", "why", "button")) {
                assertThat(texts.has("journey.do." + step.action().key() + "." + part))
                        .as(step.action().key())
                        .isTrue();
            }
        }
        if (step.state() != State.DONE && step.state() != State.COMING) {
            assertThat(step.missing()).as(step.key()).isNotEmpty();
        }
    }

    private static Evidence random(Random chance) {
        return new Evidence(
                new Management(
                        few(chance),
                        few(chance),
                        few(chance),
                        few(chance),
                        few(chance),
                        few(chance),
                        maybe(chance),
                        maybe(chance),
                        maybe(chance),
                        chance.nextBoolean()),
                new Asked(
                        maybe(chance),
                        maybe(chance),
                        maybe(chance),
                        few(chance),
                        few(chance),
                        few(chance),
                        few(chance)),
                new Goals(few(chance), few(chance), few(chance), few(chance)),
                new Choice(few(chance), few(chance), maybe(chance)),
                new Running(
                        1 + few(chance),
                        few(chance),
                        few(chance),
                        few(chance),
                        few(chance),
                        maybe(chance),
                        few(chance),
                        chance.nextInt(20),
                        few(chance),
                        few(chance),
                        few(chance)));
    }

    private static long few(Random chance) {
        return chance.nextInt(4);
    }

    private static @org.jspecify.annotations.Nullable UUID maybe(Random chance) {
        return chance.nextBoolean() ? ID : null;
    }

    private static LaunchMap map(Evidence evidence) {
        return LaunchMap.of(evidence, Map.of());
    }

    private static Evidence with(Evidence evidence, Running running) {
        return new Evidence(evidence.management(), evidence.asked(), evidence.goals(), evidence.choice(), running);
    }

    private static Evidence managed(Management management) {
        return new Evidence(management, NOT_ASKED, NO_GOALS, NO_PROGRAMME, NINE_PEOPLE);
    }

    private static Evidence asked(Asked asked) {
        return new Evidence(NO_CASE, asked, NO_GOALS, NO_PROGRAMME, NINE_PEOPLE);
    }

    private static Evidence aiming(Goals goals) {
        return new Evidence(NO_CASE, NOT_ASKED, goals, NO_PROGRAMME, NINE_PEOPLE);
    }

    private static Evidence choosing(Choice choice) {
        return new Evidence(NO_CASE, NOT_ASKED, NO_GOALS, choice, NINE_PEOPLE);
    }

    private static State state(Evidence evidence, Stage stage) {
        return map(evidence).step(stage).state();
    }

    private static List<String> found(Evidence evidence, Stage stage) {
        return map(evidence).step(stage).found().stream().map(Note::key).toList();
    }

    private static List<String> missing(Evidence evidence, Stage stage) {
        return map(evidence).step(stage).missing().stream().map(Note::key).toList();
    }

    private static String address(Evidence evidence) {
        var action = map(evidence).step(Stage.MANAGEMENT).action();
        return action == null ? "" : action.address();
    }

    private static String actionKey(Evidence evidence, Stage stage) {
        var action = map(evidence).step(stage).action();
        return action == null ? "" : action.key();
    }

    private static List<String> proposals(Evidence evidence) {
        return map(evidence).proposals().stream()
                .map(step -> actionKey(evidence, step.stage()))
                .toList();
    }

    private static String next(Evidence evidence) {
        List<String> all = proposals(evidence);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private static List<Integer> numbers(LaunchMap map, State state) {
        return map.steps().stream()
                .filter(step -> step.state() == state)
                .map(Step::number)
                .toList();
    }
}
