package dk.fortaler.links.internal.ingest;

import dk.fortaler.links.internal.click.Click;
import java.util.List;
import java.util.UUID;

/**
 * Clicks that go into the database together or not at all.
 *
 * @param segment of the journal; with {@code from} it names the batch
 * @param from and {@code to}: the stretch of the segment
 * @param damaged records of the stretch that could not be read
 */
record Batch(UUID segment, long from, long to, List<Click> clicks, int damaged) {
    Batch {
        clicks = List.copyOf(clicks);
    }
}
