package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.internal.AwaitedDecisions.Awaited;
import java.util.List;

/** What waits for an executive's answer. */
public record AwaitedView(List<Awaited> awaited) {
    public AwaitedView {
        awaited = List.copyOf(awaited);
    }
}
