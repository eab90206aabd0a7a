package dk.fortaler.journey.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's way from being asked to having shared for the first time.
 *
 * @param all those that there are for them: without guidelines or a course, one less
 * @param invited whether they are asked to take part in something
 * @param stories whether anything can be shared yet, in what they take part in
 */
public record FirstSteps(List<FirstStep> all, boolean invited, boolean stories) {
    public FirstSteps {
        all = List.copyOf(all);
    }

    /** The first that is not done; null where all are. */
    public @Nullable FirstStep next() {
        return all.stream().filter(step -> !step.isDone()).findFirst().orElse(null);
    }

    public int done() {
        return (int) all.stream().filter(FirstStep::isDone).count();
    }

    public int left() {
        return all.size() - done();
    }

    public boolean complete() {
        return next() == null;
    }

    /** Whether what there is to share is still on its way: nobody is sent to look for it. */
    public boolean awaitsStory() {
        return takesPart() && !stories;
    }

    /** Whether the person takes part in anything. */
    public boolean takesPart() {
        return all.stream().anyMatch(step -> step.kind() == FirstStep.Kind.CLUB && step.isDone());
    }
}
