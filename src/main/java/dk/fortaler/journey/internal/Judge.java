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
            case FEW -> JudgeClub.few(running, evidence.club());
            case COURSE -> JudgeClub.course(evidence.learnt());
            case GUIDELINES -> JudgeClub.guidelines(evidence.frames());
            case NEWS -> news(running);
            case CONTENT -> content(running);
            case RHYTHM -> rhythm(running);
            case MORE -> JudgeClub.more(running, evidence.club());
            case FLOCK -> flock(running);
        };
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
        if (running.members() == 0 || running.shares() == 0) {
            return later(Stage.RHYTHM, running.members() == 0 ? "later.members" : "later.share");
        }
        List<Note> found = new ArrayList<>();
        add(found, "rhythm.sharers", running.sharers());
        long half = (running.members() + 1) / 2;
        return running.sharers() >= half
                ? step(Stage.RHYTHM, State.DONE, found, List.of(), Action.of("rhythm.see", "/results"))
                : step(
                        Stage.RHYTHM,
                        running.sharers() == 0 ? State.OPEN : State.UNDER_WAY,
                        found,
                        List.of(Note.of("rhythm.half", half - running.sharers(), half)),
                        Action.of("rhythm.see", "/results"));
    }

    private static Step flock(Running running) {
        List<Note> found = new ArrayList<>();
        add(found, running.shares() < Evidence.MANY ? "flock.shares" : "flock.shares.many", running.shares());
        add(found, "flock.clicks", running.clicks());
        if (running.clicks() > 0) {
            return step(Stage.FLOCK, State.DONE, found, List.of(), Action.of("flock.see", "/feed"));
        }
        if (running.shares() == 0 && running.live() == 0) {
            return later(Stage.FLOCK, "later.story");
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

    /** @param key what has to be there first */
    static Step later(Stage stage, String key) {
        return step(stage, State.LATER, List.of(), List.of(Note.of(key)), null);
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
