package dk.fortaler.journey.web;

import dk.fortaler.goals.GoalStatus;
import dk.fortaler.journey.internal.KeyFigures.Month;
import dk.fortaler.journey.internal.LaunchMap;
import dk.fortaler.journey.internal.Step;
import java.time.LocalDate;
import java.util.List;

/** One page for the management. */
public record StatusView(LaunchMap map, Month month, List<GoalStatus> goals, LocalDate today, boolean manages) {
    private static final int ACTIONS = 3;

    public StatusView {
        goals = List.copyOf(goals);
    }

    /** Steps that can be taken by now: nobody is behind with what Fortaler cannot do yet. */
    public long steps() {
        return map.steps().size() - coming();
    }

    public long coming() {
        return count(Step.State.COMING);
    }

    public long skipped() {
        return count(Step.State.SKIPPED);
    }

    private long count(Step.State state) {
        return map.steps().stream().filter(step -> step.state() == state).count();
    }

    public List<Step> next() {
        return map.proposals().stream().limit(ACTIONS).toList();
    }
}
