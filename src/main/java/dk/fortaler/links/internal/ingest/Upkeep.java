package dk.fortaler.links.internal.ingest;

import dk.fortaler.links.internal.journal.ClickJournal;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What each node does for itself, again and again: the journal to disk every second, so that a power cut costs one
 * second at most; the keys of the day every minute; a fresh journal segment every hour, so that none grows old.
 */
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("links-upkeep").daemon().factory());

    Upkeep(ClickJournal journal, StoredDayKeys keys) {
        every(1, TimeUnit.SECONDS, journal::force);
        every(1, TimeUnit.MINUTES, keys::prepare);
        every(1, TimeUnit.HOURS, journal::seal);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    @FunctionalInterface
    private interface Chore {
        void run() throws Exception;
    }

    private void every(long period, TimeUnit unit, Chore chore) {
        thread.scheduleAtFixedRate(() -> run(chore), period, period, unit);
    }

    private static void run(Chore chore) {
        try {
            chore.run();
        } catch (Exception failure) {
            LOG.warn("The links' upkeep did not succeed this time: {}", failure.toString());
        }
    }
}
