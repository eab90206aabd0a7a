package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.KeyFigures.Month;
import dk.fortaler.journey.internal.KeyFigures.Target;
import dk.fortaler.journey.internal.LaunchMap;
import dk.fortaler.journey.internal.Step;
import java.time.LocalDate;
import java.util.List;

/** One page for the management. */
public record StatusView(LaunchMap map, Month month, List<Target> targets, LocalDate today, boolean manages) {
    private static final int ACTIONS = 3;

    public StatusView {
        targets = List.copyOf(targets);
    }

    public List<Step> next() {
        return map.proposals().stream().limit(ACTIONS).toList();
    }
}
