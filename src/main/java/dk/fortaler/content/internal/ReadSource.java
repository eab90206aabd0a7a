package dk.fortaler.content.internal;

import dk.fortaler.content.ContentProperties;
import dk.fortaler.content.internal.Source.Reading;
import dk.fortaler.content.internal.Source.Result;
import dk.fortaler.content.reading.Feed;
import dk.fortaler.content.reading.FeedReader;
import dk.fortaler.kernel.http.Fetch;
import dk.fortaler.kernel.http.Fetched;
import dk.fortaler.kernel.http.Outbound;
import dk.fortaler.kernel.http.Validators;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads one source: asks politely, keeps what is new, notes what came of it and when to come again. */
@Service
public class ReadSource {
    private final SourceRepository sources;
    private final EntryRepository entries;
    private final Outbound outbound;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Pace pace;

    ReadSource(
            SourceRepository sources,
            EntryRepository entries,
            Outbound outbound,
            TransactionTemplate transaction,
            Clock clock,
            ContentProperties properties) {
        this.sources = sources;
        this.entries = entries;
        this.outbound = outbound;
        this.transaction = transaction;
        this.clock = clock;
        this.pace = new Pace(properties, RandomGenerator.getDefault());
    }

    /** Takes as long as the guarded client allows; returns nothing where the source is gone. */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Source> read(SourceId id) {
        return sources.find(id).flatMap(source -> {
            Fetched fetched = outbound.fetch(Fetch.feed(source.address(), source.known()));
            transaction.executeWithoutResult(status -> {
                if (sources.hold(id)) {
                    keep(source, fetched);
                }
            });
            return sources.find(id);
        });
    }

    /** Keeps a first reading that was made to see whether there is a feed at all. */
    int keepFirst(SourceId id, Feed feed, Fetched.Document document) {
        int fresh = entries.keep(id, feed);
        sources.describe(id, feed);
        Instant now = clock.instant();
        sources.record(
                id,
                new Reading(now, Result.READ, fresh, "", 0),
                document.known(),
                now.plus(pace.afterSuccess(feed.rest(), document.freshFor())));
        return fresh;
    }

    private void keep(Source source, Fetched fetched) {
        switch (fetched) {
            case Fetched.Document document -> keep(source, document);
            case Fetched.Unchanged unchanged -> {
                unchanged.movedTo().ifPresent(address -> sources.move(source.id(), address));
                record(
                        source,
                        Result.UNCHANGED,
                        0,
                        merged(source.known(), unchanged.known()),
                        pace.afterSuccess(source.rest(), unchanged.freshFor()));
            }
            case Fetched.Failed failure -> {
                Reading reading = Reading.failed(clock.instant(), failure);
                record(source, reading, source.known(), pace.afterFailure(source.failures() + 1, failure.retryAfter()));
                if (failure.reason() == Fetched.Reason.GONE) {
                    // Gone for good: asking again for ever would be impolite. A person sees why, and may go on.
                    sources.setActive(source.id(), false, Optional.empty());
                }
            }
        }
    }

    private void keep(Source source, Fetched.Document document) {
        Optional<Feed> read = FeedReader.read(document.address(), document.body(), document.charset());
        if (read.isEmpty()) {
            Reading reading = new Reading(clock.instant(), Result.FAILED, 0, Reading.NO_FEED, 0);
            record(source, reading, Validators.NONE, pace.afterFailure(source.failures() + 1, Optional.empty()));
            return;
        }
        Feed feed = read.get();
        document.movedTo().ifPresent(address -> sources.move(source.id(), address));
        int fresh = entries.keep(source.id(), feed);
        sources.describe(source.id(), feed);
        record(source, Result.READ, fresh, document.known(), pace.afterSuccess(feed.rest(), document.freshFor()));
    }

    /** An answer "unchanged" need not repeat what it was asked with. */
    private static Validators merged(Validators before, Validators now) {
        return new Validators(now.etag().or(before::etag), now.lastModified().or(before::lastModified));
    }

    private void record(Source source, Result result, int fresh, Validators known, Duration wait) {
        record(source, new Reading(clock.instant(), result, fresh, "", 0), known, wait);
    }

    private void record(Source source, Reading reading, Validators known, Duration wait) {
        sources.record(source.id(), reading, known, reading.at().plus(wait));
    }
}
