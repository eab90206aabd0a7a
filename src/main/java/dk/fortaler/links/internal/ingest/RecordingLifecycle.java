package dk.fortaler.links.internal.ingest;

import dk.fortaler.links.LinkProperties;
import dk.fortaler.links.internal.journal.ClickJournal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the ingest before the doors open, and ends it after they are shut. */
@Component
class RecordingLifecycle implements SmartLifecycle {
    private final ClickIngest ingest;
    private final ClickJournal journal;
    private final StoredDayKeys keys;
    private final ClickPartitions partitions;
    private final LinkProperties properties;
    private @Nullable ClickIngestLoop loop;
    private @Nullable Upkeep upkeep;

    RecordingLifecycle(
            ClickIngest ingest,
            ClickJournal journal,
            StoredDayKeys keys,
            ClickPartitions partitions,
            LinkProperties properties) {
        this.ingest = ingest;
        this.journal = journal;
        this.keys = keys;
        this.partitions = partitions;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        keys.prepare();
        partitions.makeAhead();
        upkeep = new Upkeep(journal, keys);
        loop = new ClickIngestLoop(ingest, properties.ingestPerSecond());
        loop.start();
    }

    @Override
    public synchronized void stop() {
        if (loop != null) {
            loop.close();
            loop = null;
        }
        if (upkeep != null) {
            upkeep.close();
            upkeep = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return loop != null;
    }

    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 10_000;
    }
}
