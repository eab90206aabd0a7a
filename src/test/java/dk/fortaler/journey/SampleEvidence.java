package dk.fortaler.journey;

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
import dk.fortaler.journey.internal.Stage;
import dk.fortaler.journey.internal.Step;
import dk.fortaler.journey.internal.Step.State;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the data may say, and what the map makes of it. */
final class SampleEvidence {
    static final UUID ID = UUID.fromString("0198f000-0000-7000-8000-000000000001");
    static final Management NO_CASE = new Management(0, 0, 0, 0, 0, 0, null, null, 0, null, false);
    static final Asked NOT_ASKED = new Asked(null, null, null, 0, 0, 0, 0);
    static final Goals NO_GOALS = new Goals(0, 0, 0, 0);
    static final Choice NO_PROGRAMME = new Choice(0, 0, null);
    static final Frames NO_FRAMES = new Frames(0, false, 0, 0);
    static final Learnt NO_COURSE = new Learnt(0, false, 0, 0, 0);
    static final Club NO_CLUB = new Club(0, 0, null, 0, 0);
    static final Running NINE_PEOPLE = new Running(9, 0, 0, 0, 0, null, 0, 0, 0, 0, 0, 0);
    static final Running ALL_RUNNING = new Running(9, 2, 5, 2, 0, null, 1, 15, 3, 40, 120, 0);
    static final Evidence NEW = Evidence.NOTHING;
    static final Evidence ALL = new Evidence(
            new Management(1, 3, 2, 1, 0, 0, ID, ID, 2, null, false),
            new Asked(null, null, ID, 1, 40, 30, 30),
            new Goals(3, 1, 2, 40),
            new Choice(2, 2, null),
            new Frames(2, false, 5, 4),
            new Learnt(1, false, 5, 5, 3),
            new Club(12, 0, null, 2, 1),
            ALL_RUNNING);

    private SampleEvidence() {}

    /** As the map says it. */
    static String survey(Asked asked) {
        Note last = map(asked(asked)).step(Stage.SURVEY).found().getLast();
        return Texts.of(Language.EN).text(last.key(), last.arguments());
    }

    static LaunchMap map(Evidence evidence) {
        return LaunchMap.of(evidence, Map.of());
    }

    static Evidence with(Evidence evidence, Running running) {
        return new Evidence(
                evidence.management(),
                evidence.asked(),
                evidence.goals(),
                evidence.choice(),
                evidence.frames(),
                evidence.learnt(),
                evidence.club(),
                running);
    }

    static Evidence managed(Management management) {
        return new Evidence(management, NOT_ASKED, NO_GOALS, NO_PROGRAMME, NO_FRAMES, NO_COURSE, NO_CLUB, NINE_PEOPLE);
    }

    static Evidence asked(Asked asked) {
        return new Evidence(NO_CASE, asked, NO_GOALS, NO_PROGRAMME, NO_FRAMES, NO_COURSE, NO_CLUB, NINE_PEOPLE);
    }

    static Evidence aiming(Goals goals) {
        return new Evidence(NO_CASE, NOT_ASKED, goals, NO_PROGRAMME, NO_FRAMES, NO_COURSE, NO_CLUB, NINE_PEOPLE);
    }

    static Evidence choosing(Choice choice) {
        return new Evidence(NO_CASE, NOT_ASKED, NO_GOALS, choice, NO_FRAMES, NO_COURSE, NO_CLUB, NINE_PEOPLE);
    }

    static Evidence learning(Learnt learnt, Club club, Running running) {
        return new Evidence(NO_CASE, NOT_ASKED, NO_GOALS, NO_PROGRAMME, NO_FRAMES, learnt, club, running);
    }

    static State state(Evidence evidence, Stage stage) {
        return map(evidence).step(stage).state();
    }

    static List<String> found(Evidence evidence, Stage stage) {
        return map(evidence).step(stage).found().stream().map(Note::key).toList();
    }

    static List<String> missing(Evidence evidence, Stage stage) {
        return map(evidence).step(stage).missing().stream().map(Note::key).toList();
    }

    static String address(Evidence evidence) {
        var action = map(evidence).step(Stage.MANAGEMENT).action();
        return action == null ? "" : action.address();
    }

    static String actionKey(Evidence evidence, Stage stage) {
        var action = map(evidence).step(stage).action();
        return action == null ? "" : action.key();
    }

    static List<String> proposals(Evidence evidence) {
        return map(evidence).proposals().stream()
                .map(step -> actionKey(evidence, step.stage()))
                .toList();
    }

    static String next(Evidence evidence) {
        List<String> all = proposals(evidence);
        return all.isEmpty() ? "" : all.getFirst();
    }

    static List<Integer> numbers(LaunchMap map, State state) {
        return map.steps().stream()
                .filter(step -> step.state() == state)
                .map(Step::number)
                .toList();
    }
}
