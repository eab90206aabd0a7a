package dk.fortaler.links.internal.ingest;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the ingest on a thread of its own, smoothed: a fifth of the ceiling at most, five times a second at most, so that
 * a burst of clicks waits in the journal instead of taking the database away from the pages. While the database is away it
 * tries again, ever more seldom up to every ten seconds.
 */
final class ClickIngestLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClickIngestLoop.class);
    private static final int TURNS_PER_SECOND = 5;
    private static final long TURN = 1_000_000_000L / TURNS_PER_SECOND;
    private static final long LONGEST_PAUSE = 10_000_000_000L;

    private final ClickIngest ingest;
    private final int most;
    private final Thread thread;
    private volatile boolean ending;

    ClickIngestLoop(ClickIngest ingest, int perSecond) {
        this.ingest = ingest;
        this.most = perSecond / TURNS_PER_SECOND;
        this.thread = Thread.ofPlatform().name("click-ingest").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Ends after the batch under way; what waits in the journal is taken in at the next start. */
    @Override
    public void close() {
        ending = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long pause = TURN;
        while (!ending) {
            long began = System.nanoTime();
            pause = turn() ? TURN : Math.min(LONGEST_PAUSE, pause * 2);
            LockSupport.parkNanos(pause - (System.nanoTime() - began));
        }
    }

    private boolean turn() {
        try {
            ingest.step(most);
            return true;
        } catch (IOException | RuntimeException failure) {
            ingest.forgetPositions();
            LOG.warn("Clicks wait in the journal, as the database does not take them: {}", failure.toString());
            LOG.debug("Clicks wait", failure);
            return false;
        }
    }
}
