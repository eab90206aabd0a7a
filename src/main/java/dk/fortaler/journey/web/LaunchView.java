package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.LaunchMap;
import dk.fortaler.journey.internal.Moment;
import dk.fortaler.journey.internal.Stage.Phase;
import dk.fortaler.journey.internal.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The launch map: three phases, what to do next, and what happened lately. */
public record LaunchView(LaunchMap map, List<Moment> moments) {
    private static final int MORE = 2;

    public LaunchView {
        moments = List.copyOf(moments);
    }

    /** Null once everything that can be done is done. */
    public @Nullable Step next() {
        return map.proposals().isEmpty() ? null : map.proposals().getFirst();
    }

    /** What could be done instead. */
    public List<Step> alternatives() {
        return map.proposals().stream().skip(1).limit(MORE).toList();
    }

    public boolean isNext(Step step) {
        Step next = next();
        return next != null && next.stage() == step.stage() && !map.untouched();
    }

    public long done(Phase phase) {
        return count(phase, Step.State.DONE);
    }

    public long skipped(Phase phase) {
        return count(phase, Step.State.SKIPPED);
    }

    private long count(Phase phase, Step.State state) {
        return map.of(phase).stream().filter(step -> step.state() == state).count();
    }
}
