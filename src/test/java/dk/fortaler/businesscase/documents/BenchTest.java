package dk.fortaler.businesscase.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BenchTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final byte[] DONE = {1};

    @Test
    void makesTwoAtATimeAndTellsTheThirdToTryAgain() throws Exception {
        Bench bench = new Bench(2, AT_ONCE, LONG);
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        List<FutureTask<Optional<byte[]>>> two = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            FutureTask<Optional<byte[]>> task = new FutureTask<>(() -> bench.make(() -> {
                begun.countDown();
                return awaited(end);
            }));
            Thread.ofPlatform().start(task);
            two.add(task);
        }
        begun.await();
        assertThat(bench.make(() -> DONE)).isEmpty();
        end.countDown();
        assertThat(two.get(0).get()).isPresent();
        assertThat(two.get(1).get()).isPresent();
    }

    @Test
    void whoWaitsGetsTheirTurn() {
        Bench bench = new Bench(2, LONG, LONG);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> readers = new ArrayList<>();
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            readers.add(Thread.ofVirtual().start(() -> {
                if (bench.make(() -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            now.decrementAndGet();
                            return DONE;
                        })
                        .isPresent()) {
                    made.incrementAndGet();
                }
            }));
        }
        readers.forEach(BenchTest::joined);
        assertThat(made).hasValue(20);
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void whatHangsKeepsItsOwnPlaceOnly() {
        Bench bench = new Bench(2, LONG, AT_ONCE);
        CountDownLatch never = new CountDownLatch(1);
        assertThat(bench.make(() -> stubborn(never))).isEmpty();
        Bench patient = new Bench(1, AT_ONCE, LONG);
        assertThat(patient.make(() -> DONE)).isPresent();
        never.countDown();
    }

    @Test
    void whatGoesWrongIsNothingAndFreesItsPlace() {
        Bench bench = new Bench(1, LONG, LONG);
        for (int i = 0; i < 3; i++) {
            assertThat(bench.make(() -> {
                        throw new IllegalStateException("broken on purpose");
                    }))
                    .isEmpty();
        }
        assertThat(bench.make(() -> DONE)).isPresent();
    }

    private static byte[] awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return DONE;
    }

    /** Takes no notice of being told to stop. */
    private static byte[] stubborn(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            awaited(latch);
            Thread.interrupted();
        }
        return DONE;
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
