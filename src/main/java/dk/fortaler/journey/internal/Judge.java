package dk.fortaler.journey.internal;

import dk.fortaler.journey.internal.Evidence.Running;
import dk.fortaler.journey.internal.Step.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each step is by its evidence: there, missing, and what to do. Pure. */
final class Judge {
    /** Items ready at launch, by what the field recommends (15 to 20). */
    static final long ENOUGH_ITEMS = 15;

    private Judge() {}

    static Step step(Stage stage, Evidence evidence) {
        Running running = evidence.running();
        return switch (stage) {
            case MANAGEMENT -> JudgePreparation.management(evidence.management());
            case SURVEY -> JudgePreparation.survey(evidence.asked(), running);
            case GOALS -> JudgePreparation.goals(evidence.goals());
            case NETWORKS -> JudgePreparation.networks(evidence.choice());
            case FEW -> few(running);
            case COURSE, GUIDELINES -> new Step(stage, State.COMING, List.of(), List.of(), null, null);
            case NEWS -> news(running);
            case CONTENT -> content(running);
            case RHYTHM -> rhythm(running);
            case MORE -> more(running);
            case FLOCK -> flock(running);
        };
    }

    private static Step few(Running running) {
        List<Note> found = new ArrayList<>();
        add(found, "few.programmes", running.programmes());
        add(found, "few.members", running.members());
        if (running.members() > 0) {
            return step(Stage.FEW, State.DONE, found, List.of(), Action.of("few.see", "/programmes"));
        }
        return running.empty() == null
                ? step(
                        Stage.FEW,
                        State.OPEN,
                        found,
                        List.of(Note.of("few.programme")),
                        Action.of("few.start", "/programmes/new"))
                : step(
                        Stage.FEW,
                        State.UNDER_WAY,
                        List.of(Note.of("few.empty")),
                        List.of(Note.of("few.members")),
                        Action.of("few.members", "/programmes/" + running.empty() + "/members"));
    }

    private static Step news(Running running) {
        List<Note> found = new ArrayList<>();
        add(found, "news.sources", running.sources());
        return running.sources() > 0
                ? step(Stage.NEWS, State.DONE, found, List.of(), Action.of("news.see", "/content/sources"))
                : step(
                        Stage.NEWS,
                        State.OPEN,
                        found,
                        List.of(Note.of("news.source")),
                        Action.of("news.add", "/content/sources"));
    }

    private static Step content(Running running) {
        List<Note> found = new ArrayList<>();
        add(found, "content.live", running.live());
        long lacking = ENOUGH_ITEMS - running.live();
        return lacking <= 0
                ? step(Stage.CONTENT, State.DONE, found, List.of(), Action.of("content.see", "/content"))
                : step(
                        Stage.CONTENT,
                        running.live() == 0 ? State.OPEN : State.UNDER_WAY,
                        found,
                        List.of(Note.of("content.more", lacking)),
                        Action.of("content.make", "/content"));
    }

    private static Step rhythm(Running running) {
        List<Note> found = new ArrayList<>();
        add(found, "rhythm.sharers", running.sharers());
        long half = Math.max(1, (running.members() + 1) / 2);
        if (running.sharers() >= half) {
            return step(Stage.RHYTHM, State.DONE, found, List.of(), Action.of("rhythm.see", "/results"));
        }
        // Before anybody has ever shared there is no rhythm to keep.
        Action action = running.shares() == 0 ? null : Action.of("rhythm.see", "/results");
        return step(
                Stage.RHYTHM,
                running.sharers() == 0 ? State.OPEN : State.UNDER_WAY,
                found,
                List.of(Note.of("rhythm.half", half - running.sharers(), half)),
                action);
    }

    private static Step more(Running running) {
        List<Note> found = new ArrayList<>();
        found.add(Note.of("more.people", running.people()));
        if (running.programmes() > 0) {
            found.add(Note.of("more.programmes", running.programmes()));
        }
        add(found, "more.departments", running.departments());
        add(found, "more.later", running.later());
        if (running.programmes() > 1 || running.later() > 0) {
            return step(Stage.MORE, State.DONE, found, List.of(), Action.of("more.see", "/programmes"));
        }
        return running.people() <= 1
                ? step(
                        Stage.MORE,
                        State.OPEN,
                        List.of(),
                        List.of(Note.of("more.people")),
                        Action.of("more.people", "/people"))
                : step(
                        Stage.MORE,
                        running.members() > 0 ? State.UNDER_WAY : State.OPEN,
                        found,
                        List.of(Note.of("more.second")),
                        running.members() > 0 ? Action.of("more.second", "/programmes/new") : null);
    }

    private static Step flock(Running running) {
        List<Note> found = new ArrayList<>();
        add(found, running.shares() < Evidence.MANY ? "flock.shares" : "flock.shares.many", running.shares());
        add(found, "flock.clicks", running.clicks());
        if (running.clicks() > 0) {
            return step(Stage.FLOCK, State.DONE, found, List.of(), Action.of("flock.see", "/feed"));
        }
        return running.shares() > 0
                ? step(
                        Stage.FLOCK,
                        State.UNDER_WAY,
                        found,
                        List.of(Note.of("flock.click")),
                        Action.waiting("flock.share", "/feed"))
                : step(
                        Stage.FLOCK,
                        State.OPEN,
                        found,
                        List.of(Note.of("flock.share"), Note.of("flock.click")),
                        Action.of("flock.share", "/feed"));
    }

    static void add(List<Note> found, String key, long count) {
        if (count > 0) {
            found.add(Note.of(key, count));
        }
    }

    static Step step(Stage stage, State state, List<Note> found, List<Note> missing, @Nullable Action action) {
        return new Step(
                stage,
                state,
                found.stream()
                        .map(note -> new Note("journey.found." + note.key(), note.arguments()))
                        .toList(),
                missing.stream()
                        .map(note -> new Note("journey.missing." + note.key(), note.arguments()))
                        .toList(),
                action,
                null);
    }
}
