package dk.fortaler.businesscase.documents;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where documents are made. A place at it is free again when the work has really ended, not when its reader gave up: what
 * hangs takes one place of the few, and never more memory than they need.
 */
final class Bench {
    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
    private static final int PLACES = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WORK = Duration.ofSeconds(30);

    private final Semaphore places;
    private final Duration wait;
    private final Duration work;

    Bench(int places, Duration wait, Duration work) {
        this.places = new Semaphore(places, true);
        this.wait = wait;
        this.work = work;
    }

    static Bench usual() {
        return new Bench(PLACES, LONGEST_WAIT, LONGEST_WORK);
    }

    Optional<byte[]> make(Supplier<byte[]> document) {
        try {
            if (!places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Too many documents are being made: one was refused after {}", wait);
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        FutureTask<byte[]> task = new FutureTask<>(document::get);
        Thread.ofPlatform().name("case-document").daemon().start(() -> {
            try {
                task.run();
            } finally {
                places.release();
            }
        });
        return result(task);
    }

    private Optional<byte[]> result(FutureTask<byte[]> task) {
        try {
            return Optional.of(task.get(work.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            LOG.error("A document was not ready after {}", work);
        } catch (ExecutionException failure) {
            LOG.error("A document could not be made", failure.getCause());
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
