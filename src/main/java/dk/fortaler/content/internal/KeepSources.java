package dk.fortaler.content.internal;

import dk.fortaler.kernel.identity.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a manager does with a source that is there: read it now, pause it, go on with it, remove it. */
@Service
@Transactional
public class KeepSources {
    private final SourceRepository sources;
    private final ReadSource reader;
    private final FetchLimit limit;
    private final SourceSchedule.Turns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepSources(
            SourceRepository sources,
            ReadSource reader,
            FetchLimit limit,
            SourceSchedule.Turns turns,
            TransactionTemplate transaction,
            Clock clock) {
        this.sources = sources;
        this.reader = reader;
        this.limit = limit;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads it while the person waits; nothing where it is gone or they have asked too often. */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Source> readNow(PersonId by, SourceId id) {
        if (!limit.allows(by)) {
            return Optional.empty();
        }
        Optional<Source> read = reader.read(id);
        read.filter(Source::active)
                .flatMap(Source::next)
                .ifPresent(next -> transaction.executeWithoutResult(status -> turns.set(id, next)));
        return read;
    }

    public void pause(SourceId id) {
        sources.setActive(id, false, Optional.empty());
        turns.remove(id);
    }

    public void goOn(SourceId id) {
        sources.find(id).ifPresent(source -> {
            sources.setActive(id, true, Optional.of(clock.instant()));
            turns.set(id, clock.instant());
        });
    }

    public void remove(SourceId id) {
        sources.remove(id);
        turns.remove(id);
    }
}
