package dk.fortaler.links.internal.ingest;

import dk.fortaler.links.internal.click.Click;
import dk.fortaler.links.internal.journal.ClickJournal;
import dk.fortaler.links.internal.journal.Segment;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Takes the journal's clicks into the database, batch by batch, each exactly once: how far a segment is stands in the
 * database and moves on in the transaction that brings the clicks. One step at a time, whoever asks.
 */
public final class ClickIngest {
    private static final Logger LOG = LoggerFactory.getLogger(ClickIngest.class);

    /** A clock that far off is broken; PostgreSQL would keep its clicks, but no month would be made for them. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final ClickJournal journal;
    private final ClickStore store;
    private final Map<UUID, Long> positions = new ConcurrentHashMap<>();

    ClickIngest(ClickJournal journal, ClickStore store) {
        this.journal = journal;
        this.store = store;
    }

    /**
     * Takes in the next clicks, of the oldest segment that has some, and removes segments that are done.
     *
     * @return how many clicks, damaged ones among them; 0 where nothing waits
     * @throws RuntimeException where the database does not take them now; the same clicks come again
     */
    synchronized int step(int most) throws IOException {
        for (Segment segment : journal.segments()) {
            long from = position(segment);
            if (from < segment.end()) {
                return ingest(segment, from, most);
            }
            if (segment.sealed() && from >= segment.end()) {
                journal.remove(segment);
                positions.remove(segment.id());
            }
        }
        return 0;
    }

    /** What the database says may have changed: a commit may have come through although its answer did not. */
    synchronized void forgetPositions() {
        positions.clear();
    }

    /** Whether clicks of this node are on their way to the database. Does not wait for those that are just going in. */
    public boolean hasWaiting() {
        return journal.segments().stream()
                .anyMatch(segment -> segment.end() > positions.getOrDefault(segment.id(), Segment.start()));
    }

    /**
     * A click whose values the database will never take (not one that it cannot take now) must not hold up those behind it, of
     * all organisations: the batch is halved down to that one, which is counted as damaged.
     */
    private int ingest(Segment segment, long from, int most) throws IOException {
        try {
            return ingest(segment, from, most, true);
        } catch (DataIntegrityViolationException refusal) {
            if (most > 1) {
                return ingest(segment, from, most / 2);
            }
            LOG.error("A click of journal segment {} is left out, as the database refuses it", segment.id(), refusal);
            return ingest(segment, from, 1, false);
        }
    }

    private int ingest(Segment segment, long from, int most, boolean takes) throws IOException {
        Segment.Stretch stretch = segment.read(from, most);
        List<Click> clicks = stretch.clicks().stream()
                .filter(click -> takes && isPlausible(click))
                .toList();
        int damaged = stretch.damaged() + stretch.clicks().size() - clicks.size();
        if (damaged > 0) {
            LOG.error("{} records of journal segment {} are damaged and left out", damaged, segment.id());
        }
        if (!store.ingest(new Batch(segment.id(), from, stretch.to(), clicks, damaged))) {
            forgetPositions();
            return 1;
        }
        positions.put(segment.id(), stretch.to());
        return clicks.size() + damaged;
    }

    private long position(Segment segment) {
        Long known = positions.get(segment.id());
        if (known == null) {
            Optional<Long> stored = store.ingestedTo(segment.id());
            known = stored.orElse(Segment.start());
            positions.put(segment.id(), known);
        }
        return known;
    }

    private static boolean isPlausible(Click click) {
        LocalDate day = click.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }
}
