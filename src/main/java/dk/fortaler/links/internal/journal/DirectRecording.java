package dk.fortaler.links.internal.journal;

import dk.fortaler.links.internal.click.Click;
import java.util.List;

/** The second way for a click, past the journal: straight into the database. */
@FunctionalInterface
public interface DirectRecording {
    /** True once the clicks are committed. Answers within a moment, as a visitor is waiting; never throws. */
    boolean record(List<Click> clicks);
}
