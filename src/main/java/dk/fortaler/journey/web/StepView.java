package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.Eager;
import dk.fortaler.journey.internal.Stage;
import dk.fortaler.journey.internal.Step;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.Programme;
import dk.fortaler.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step, seen closely.
 *
 * @param programmes for the choice of networks: each with what it uses
 * @param eager for the start: where the survey found most who want to take part
 */
public record StepView(Step step, List<Using> programmes, List<Eager> eager, Form form) {
    public StepView {
        programmes = List.copyOf(programmes);
        eager = List.copyOf(eager);
    }

    /** A programme and its networks. @param decided false where it still uses all of them */
    public record Using(Programme programme, List<Network> networks, boolean decided) {}

    public @Nullable Stage before() {
        return step.number() == 1 ? null : Stage.values()[step.number() - 2];
    }

    public @Nullable Stage after() {
        return step.number() == Stage.values().length ? null : Stage.values()[step.number()];
    }

    /** A step that is done needs no skipping, and one that cannot begin neither. */
    public boolean maySkip() {
        return step.state() == Step.State.OPEN || step.state() == Step.State.UNDER_WAY;
    }
}
