package dk.fortaler.journey.internal;

import dk.fortaler.journey.internal.Step.State;
import java.util.List;
import java.util.Optional;

/** The rules by which evidence becomes states. Pure. */
public final class LaunchMap {
    /** Items ready at launch, by what the field recommends (15 to 20). */
    static final long ENOUGH_ITEMS = 15;

    private LaunchMap() {}

    public static List<Step> steps(Evidence evidence) {
        return List.of(
                coming(1, "management", "briefcase"),
                coming(2, "survey", "message-question"),
                coming(3, "goals", "target"),
                coming(4, "networks", "share"),
                step(5, "few", "flag", few(evidence), evidence.members(), "/programmes"),
                coming(6, "course", "school"),
                coming(7, "guidelines", "shield-check"),
                step(8, "news", "rss", state(evidence.sources(), 1), evidence.sources(), "/content/sources"),
                step(9, "content", "stack-2", state(evidence.live(), ENOUGH_ITEMS), evidence.live(), "/content"),
                step(
                        10,
                        "rhythm",
                        "calendar-repeat",
                        state(evidence.sharers(), half(evidence.members())),
                        evidence.sharers(),
                        "/results"),
                step(
                        11,
                        "more",
                        "users-plus",
                        evidence.people() > 1 ? State.UNDER_WAY : State.OPEN,
                        evidence.people(),
                        "/people"),
                step(12, "flock", "send", evidence.clicked() ? State.DONE : State.OPEN, evidence.shares(), "/feed"));
    }

    /** What to do first: people, then somebody to share, then something to share, then sharing it. */
    public static Optional<Step> next(List<Step> steps, Evidence evidence) {
        if (evidence.people() <= 1) {
            return Optional.of(steps.get(10));
        }
        return List.of(4, 7, 8, 11, 9).stream()
                .map(steps::get)
                .filter(step -> step.state() != State.DONE)
                .findFirst();
    }

    private static State few(Evidence evidence) {
        return evidence.programmes() == 0 ? State.OPEN : State.DONE;
    }

    private static long half(long members) {
        return Math.max(1, (members + 1) / 2);
    }

    private static State state(long count, long enough) {
        if (count >= enough) {
            return State.DONE;
        }
        return count == 0 ? State.OPEN : State.UNDER_WAY;
    }

    private static Step step(int number, String key, String icon, State state, long count, String action) {
        return new Step(number, key, icon, state, count, action);
    }

    private static Step coming(int number, String key, String icon) {
        return new Step(number, key, icon, State.COMING, 0, null);
    }
}
