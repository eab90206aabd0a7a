package dk.fortaler.journey;

import static dk.fortaler.journey.SampleEvidence.ALL;
import static dk.fortaler.journey.SampleEvidence.ID;
import static dk.fortaler.journey.SampleEvidence.NEW;
import static dk.fortaler.journey.SampleEvidence.NINE_PEOPLE;
import static dk.fortaler.journey.SampleEvidence.NOT_ASKED;
import static dk.fortaler.journey.SampleEvidence.NO_CASE;
import static dk.fortaler.journey.SampleEvidence.NO_CLUB;
import static dk.fortaler.journey.SampleEvidence.NO_COURSE;
import static dk.fortaler.journey.SampleEvidence.NO_FRAMES;
import static dk.fortaler.journey.SampleEvidence.NO_GOALS;
import static dk.fortaler.journey.SampleEvidence.NO_PROGRAMME;
import static dk.fortaler.journey.SampleEvidence.actionKey;
import static dk.fortaler.journey.SampleEvidence.found;
import static dk.fortaler.journey.SampleEvidence.learning;
import static dk.fortaler.journey.SampleEvidence.managed;
import static dk.fortaler.journey.SampleEvidence.map;
import static dk.fortaler.journey.SampleEvidence.missing;
import static dk.fortaler.journey.SampleEvidence.next;
import static dk.fortaler.journey.SampleEvidence.numbers;
import static dk.fortaler.journey.SampleEvidence.proposals;
import static dk.fortaler.journey.SampleEvidence.state;
import static dk.fortaler.journey.SampleEvidence.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.journey.internal.Evidence;
import dk.fortaler.journey.internal.Evidence.Asked;
import dk.fortaler.journey.internal.Evidence.Choice;
import dk.fortaler.journey.internal.Evidence.Club;
import dk.fortaler.journey.internal.Evidence.Frames;
import dk.fortaler.journey.internal.Evidence.Goals;
import dk.fortaler.journey.internal.Evidence.Learnt;
import dk.fortaler.journey.internal.Evidence.Management;
import dk.fortaler.journey.internal.Evidence.Running;
import dk.fortaler.journey.internal.LaunchMap;
import dk.fortaler.journey.internal.Note;
import dk.fortaler.journey.internal.Skip;
import dk.fortaler.journey.internal.Stage;
import dk.fortaler.journey.internal.Step;
import dk.fortaler.journey.internal.Step.State;
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
    @Test
    void allTwelveAreDoneByEvidence() {
        assertThat(map(ALL).steps()).hasSize(12);
        assertThat(numbers(map(ALL), State.DONE)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
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
    void moreAreInWithASecondProgrammeOrASecondWave() {
        assertThat(state(with(NEW, new Running(9, 1, 5, 3, 0, null, 0, 0, 0, 0, 0, 0)), Stage.MORE))
                .isEqualTo(State.UNDER_WAY);
        Evidence another = with(NEW, new Running(9, 1, 5, 3, 0, ID, 0, 0, 0, 0, 0, 0));
        assertThat(map(another).step(Stage.MORE).missing())
                .as("why the second programme does not count yet")
                .extracting(Note::key)
                .containsExactly("journey.missing.more.empty");
        assertThat(actionKey(another, Stage.MORE)).isEqualTo("few.members");
        assertThat(state(with(NEW, new Running(9, 1, 5, 1, 2, null, 0, 0, 0, 0, 0, 0)), Stage.MORE))
                .isEqualTo(State.DONE);
        assertThat(state(with(NEW, new Running(9, 2, 5, 1, 0, null, 0, 0, 0, 0, 0, 0)), Stage.MORE))
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
    void theProgrammeRunsWhenPeopleShareAndAreClicked() {
        assertThat(state(with(NEW, new Running(9, 0, 0, 0, 0, ID, 0, 0, 0, 0, 0, 0)), Stage.FEW))
                .isEqualTo(State.UNDER_WAY);
        Running asked = new Running(9, 0, 0, 0, 0, ID, 0, 0, 0, 0, 0, 2);
        assertThat(actionKey(with(NEW, asked), Stage.FEW))
                .as("they came by themselves")
                .isEqualTo("few.answer");
        assertThat(map(with(NEW, asked)).applied()).isEqualTo(2);
        Running alone = new Running(1, 0, 0, 0, 0, ID, 0, 0, 0, 0, 0, 0);
        assertThat(actionKey(with(NEW, alone), Stage.FEW)).isEqualTo("few.people");
        assertThat(proposals(with(NEW, alone)))
                .as("one act is proposed once")
                .contains("survey.people")
                .doesNotContain("few.people");
        Running begun = new Running(9, 1, 5, 2, 0, null, 0, 3, 1, 2, 0, 0);
        assertThat(state(with(NEW, begun), Stage.FEW)).isEqualTo(State.DONE);
        assertThat(state(with(NEW, begun), Stage.NEWS)).isEqualTo(State.OPEN);
        assertThat(state(with(NEW, begun), Stage.CONTENT)).isEqualTo(State.UNDER_WAY);
        assertThat(state(with(NEW, begun), Stage.RHYTHM)).isEqualTo(State.UNDER_WAY);
        assertThat(state(with(NEW, begun), Stage.MORE)).isEqualTo(State.UNDER_WAY);
        assertThat(state(with(NEW, begun), Stage.FLOCK)).isEqualTo(State.UNDER_WAY);
    }

    @Test
    void aCourseIsInPlaceWhenEverySecondAmbassadorHasBeenThroughIt() {
        assertThat(actionKey(NEW, Stage.COURSE)).isEqualTo("course.make");
        assertThat(learnt(new Learnt(0, true, 0, 0, 0))).isEqualTo(State.UNDER_WAY);
        assertThat(learnt(new Learnt(1, false, 0, 0, 0))).isEqualTo(State.UNDER_WAY);
        assertThat(learnt(new Learnt(1, false, 5, 5, 2))).isEqualTo(State.UNDER_WAY);
        assertThat(learnt(new Learnt(1, false, 5, 5, 3))).isEqualTo(State.DONE);
        assertThat(actionKey(learning(new Learnt(1, false, 5, 0, 0), NO_CLUB, NINE_PEOPLE), Stage.COURSE))
                .as("nobody was given it")
                .isEqualTo("course.give");
    }

    @Test
    void whoeverWasAskedIsWaitedForAndWhoeverAskedIsAnswered() {
        Running empty = new Running(9, 0, 0, 0, 0, ID, 0, 0, 0, 0, 0, 0);
        assertThat(actionKey(learning(NO_COURSE, new Club(3, 0, null, 0, 0), empty), Stage.FEW))
                .isEqualTo("few.wait");
        Evidence applied = learning(NO_COURSE, new Club(3, 2, ID, 0, 0), empty);
        assertThat(actionKey(applied, Stage.FEW)).isEqualTo("few.answer");
        assertThat(map(applied).applied()).isEqualTo(2);
    }

    private static State learnt(Learnt learnt) {
        return state(learning(learnt, NO_CLUB, NINE_PEOPLE), Stage.COURSE);
    }

    @Test
    void theFramesAreInPlaceWhenMostHaveReadThem() {
        assertThat(actionKey(NEW, Stage.GUIDELINES)).isEqualTo("guidelines.write");
        assertThat(state(framed(0, true, 0, 0), Stage.GUIDELINES)).isEqualTo(State.UNDER_WAY);
        assertThat(actionKey(framed(0, true, 0, 0), Stage.GUIDELINES)).isEqualTo("guidelines.publish");
        assertThat(state(framed(1, false, 0, 0), Stage.GUIDELINES))
                .as("nobody to read them")
                .isEqualTo(State.UNDER_WAY);
        assertThat(state(framed(1, false, 10, 7), Stage.GUIDELINES)).isEqualTo(State.UNDER_WAY);
        assertThat(state(framed(1, false, 10, 8), Stage.GUIDELINES)).isEqualTo(State.DONE);
        assertThat(found(framed(1, false, 10, 8), Stage.GUIDELINES))
                .containsExactly("journey.found.guidelines.edition", "journey.found.guidelines.read");
    }

    private static Evidence framed(int edition, boolean drafted, long of, long read) {
        return new Evidence(
                NO_CASE,
                NOT_ASKED,
                NO_GOALS,
                NO_PROGRAMME,
                new Frames(edition, drafted, of, read),
                NO_COURSE,
                NO_CLUB,
                NINE_PEOPLE);
    }

    @Test
    void whatStandsOnAnEarlierStepSaysWhichAndIsNotProposed() {
        assertThat(numbers(map(NEW), State.LATER)).containsExactly(10, 11, 12);
        assertThat(missing(NEW, Stage.RHYTHM)).containsExactly("journey.missing.later.members");
        assertThat(missing(NEW, Stage.FLOCK)).containsExactly("journey.missing.later.story");
        Evidence joined = with(NEW, new Running(9, 1, 5, 2, 0, null, 0, 3, 0, 0, 0, 0));
        assertThat(numbers(map(joined), State.LATER)).containsExactly(10);
        assertThat(missing(joined, Stage.RHYTHM)).containsExactly("journey.missing.later.share");
        assertThat(state(with(NEW, new Running(9, 1, 5, 2, 0, null, 0, 3, 0, 9, 0, 0)), Stage.RHYTHM))
                .as("they have shared, but not this week")
                .isEqualTo(State.OPEN);
    }

    @Test
    void beforeTheStartItPreparesAndAfterwardsWhatKeepsPeopleFromSharingComesFirst() {
        assertThat(proposals(with(NEW, NINE_PEOPLE)))
                .startsWith("management.make", "survey.make", "goals.set", "few.start")
                .as("the same form under another address is no other act")
                .doesNotContain("networks.programme");
        Evidence running = with(
                new Evidence(
                        NO_CASE, NOT_ASKED, NO_GOALS, new Choice(1, 0, ID), NO_FRAMES, NO_COURSE, NO_CLUB, NINE_PEOPLE),
                new Running(9, 1, 5, 2, 0, null, 0, 0, 0, 0, 0, 0));
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
        assertThat(numbers(map, State.SKIPPED)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(map.proposals()).isEmpty();
        assertThat(map.prepared()).isTrue();
        assertThat(numbers(LaunchMap.of(ALL, skips), State.SKIPPED)).isEmpty();
        assertThat(map.step(Stage.SURVEY).skip()).isNotNull();
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
        if (step.state() != State.DONE) {
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
                        chance.nextInt(4),
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
                new Frames(chance.nextInt(3), chance.nextBoolean(), few(chance), few(chance)),
                new Learnt(few(chance), chance.nextBoolean(), few(chance), few(chance), few(chance)),
                new Club(few(chance), few(chance), maybe(chance), few(chance), few(chance)),
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
                        few(chance),
                        few(chance)));
    }

    private static long few(Random chance) {
        return chance.nextInt(4);
    }

    private static @org.jspecify.annotations.Nullable UUID maybe(Random chance) {
        return chance.nextBoolean() ? ID : null;
    }
}
