package dk.fortaler.links.internal.ingest;

import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.journal.DirectRecording;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Straight into the database while the journal refuses, within a time that a visitor does not notice much. */
@Component
class StoredClicks implements DirectRecording {
    private static final Logger LOG = LoggerFactory.getLogger(StoredClicks.class);
    private static final long PATIENCE_MILLIS = 500;

    private final ClickStore store;

    StoredClicks(ClickStore store) {
        this.store = store;
    }

    @Override
    public boolean record(List<Click> clicks) {
        return CompletableFuture.runAsync(() -> store.addDirectly(clicks), Thread::startVirtualThread)
                .orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .handle((done, failure) -> {
                    LOG.debug("Recorded {} clicks directly", clicks.size(), failure);
                    return failure == null;
                })
                .join();
    }
}
