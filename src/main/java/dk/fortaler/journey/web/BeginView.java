package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.LaunchMap;
import dk.fortaler.journey.internal.Stage;
import dk.fortaler.journey.internal.Step;
import java.util.List;

/**
 * The way through the first four steps.
 *
 * @param going whether this person is on it
 */
public record BeginView(LaunchMap map, boolean going) {
    public List<Step> steps() {
        return map.of(Stage.Phase.PREPARE);
    }

    public boolean isNow(Step step) {
        Step now = map.firstUnprepared();
        return now != null && now.stage() == step.stage();
    }

    public long settled() {
        return steps().stream().filter(Step::settled).count();
    }

    public long waiting() {
        return steps().stream()
                .filter(step -> !step.settled() && !step.proposable())
                .count();
    }
}
