package dk.fortaler.links.internal.journal;

import dk.fortaler.links.internal.click.Click;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes clicks down before their visitors are answered: in the journal, or where the disk refuses, straight in the
 * database. Where neither takes them the visitor is answered nevertheless: the loss is counted
 * ({@code fortaler.clicks.lost}) and said aloud in the log. Never throws. Safe for use by several threads.
 */
public final class ClickRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(ClickRecorder.class);
    private static final long SECOND = 1_000_000_000L;
    private static final long SILENCE = 10 * SECOND;

    private final ClickJournal journal;
    private final DirectRecording direct;
    private final Counter journaled;
    private final Counter directly;
    private final Counter lost;
    private final AtomicLong nextTry = new AtomicLong(System.nanoTime());
    private final AtomicLong nextWord = new AtomicLong(System.nanoTime());

    public ClickRecorder(ClickJournal journal, DirectRecording direct, MeterRegistry meters) {
        this.journal = journal;
        this.direct = direct;
        this.journaled = meters.counter("fortaler.clicks.journaled");
        this.directly = meters.counter("fortaler.clicks.direct");
        this.lost = meters.counter("fortaler.clicks.lost");
    }

    /** Writes one click down. */
    public void record(Click click) {
        ByteBuffer group = ByteBuffer.allocate(ClickRecord.BYTES);
        ClickRecord.put(click, group);
        record(group.flip());
    }

    /** Writes a group down ({@link ClickRecord#put}), at one stroke; the buffer is read to its end. */
    public void record(ByteBuffer group) {
        int all = group.remaining() / ClickRecord.BYTES;
        journal.append(group);
        int refused = group.remaining() / ClickRecord.BYTES;
        journaled.increment(all - refused);
        if (refused > 0) {
            recordDirectly(group);
        }
    }

    /** How many clicks were answered but not written down, since the start of this process. */
    public long lost() {
        return (long) lost.count();
    }

    private void recordDirectly(ByteBuffer group) {
        List<Click> clicks = new ArrayList<>();
        while (group.hasRemaining()) {
            Click click = ClickRecord.take(group);
            if (click != null) {
                clicks.add(click);
            }
        }
        if (isDue(nextTry) && direct.record(clicks)) {
            directly.increment(clicks.size());
            say("The journal refuses clicks; they go straight to the database, which is slower");
        } else {
            postpone(nextTry, SECOND); // a database that is away too must not hold every visitor up
            lost.increment(clicks.size());
            say("Clicks are lost: neither the journal nor the database takes them");
        }
    }

    private void say(String what) {
        if (isDue(nextWord)) {
            postpone(nextWord, SILENCE);
            LOG.error(
                    "{} ({} lost since the start)",
                    what,
                    (long) lost.count(),
                    journal.lastRefusal().orElse(null));
        }
    }

    private static boolean isDue(AtomicLong moment) {
        return System.nanoTime() - moment.get() >= 0;
    }

    private static void postpone(AtomicLong moment, long by) {
        moment.set(System.nanoTime() + by);
    }
}
