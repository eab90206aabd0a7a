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

    public long skipped() {
        return map.steps().stream()
                .filter(step -> step.state() == Step.State.SKIPPED)
                .count();
    }

    public List<Step> next() {
        return map.proposals().stream().limit(ACTIONS).toList();
    }
}
