package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.Moment;
import java.util.List;

/** What happened, the newest first. */
public record TimelineView(List<Moment> moments) {
    public TimelineView {
        moments = List.copyOf(moments);
    }
}
