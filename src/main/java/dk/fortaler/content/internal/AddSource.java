package dk.fortaler.content.internal;

import dk.fortaler.content.reading.Feed;
import dk.fortaler.content.reading.FeedDiscovery;
import dk.fortaler.content.reading.FeedReader;
import dk.fortaler.kernel.http.Fetch;
import dk.fortaler.kernel.http.Fetched;
import dk.fortaler.kernel.http.Outbound;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.WebAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds a source by the address of a feed, or of a page that has feeds. */
@Service
public class AddSource {
    private static final int MOST_LOOKED_AT = 8;

    private final SourceRepository sources;
    private final ReadSource reader;
    private final Outbound outbound;
    private final FetchLimit limit;
    private final SourceSchedule.Turns turns;
    private final TransactionTemplate transaction;

    AddSource(
            SourceRepository sources,
            ReadSource reader,
            Outbound outbound,
            FetchLimit limit,
            SourceSchedule.Turns turns,
            TransactionTemplate transaction) {
        this.sources = sources;
        this.reader = reader;
        this.outbound = outbound;
        this.limit = limit;
        this.turns = turns;
        this.transaction = transaction;
    }

    /** What became of it. */
    public sealed interface Outcome {}

    public record Added(SourceId id, String title, int stories) implements Outcome {}

    public record AlreadyThere(String title) implements Outcome {}

    /** The page has several feeds: a person chooses. */
    public record Several(List<Choice> feeds) implements Outcome {}

    public record Choice(WebAddress address, String title, int stories) {}

    /** @param reason of {@link Fetched.Reason}, or {@link Source.Reading#NO_FEED} */
    public record NotAdded(String reason, int status) implements Outcome {}

    private record Reached(Fetched.Document document, Feed feed) {
        WebAddress address() {
            return document.movedTo().orElse(document.address());
        }
    }

    /** Asks up to ten addresses; at the most three times the deadline of the guarded client. */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome add(PersonId by, WebAddress typed) {
        Optional<Source> known = sources.findByAddress(typed);
        if (known.isPresent()) {
            return new AlreadyThere(known.get().title());
        }
        if (!limit.allows(by)) {
            return new NotAdded(Fetched.Reason.BUSY.name(), 0);
        }
        return switch (outbound.fetch(Fetch.page(typed))) {
            case Fetched.Failed failure -> new NotAdded(failure.reason().name(), failure.status());
            case Fetched.Unchanged _ -> new NotAdded(Fetched.Reason.BROKEN_ANSWER.name(), 304);
            case Fetched.Document document ->
                feed(document).map(feed -> keep(by, feed)).orElseGet(() -> discover(by, document));
        };
    }

    private static Optional<Reached> feed(Fetched.Document document) {
        return FeedReader.read(document.address(), document.body(), document.charset())
                .map(feed -> new Reached(document, feed));
    }

    private Outcome discover(PersonId by, Fetched.Document page) {
        List<WebAddress> named = FeedDiscovery.in(page.address(), page.body(), page.charset()).stream()
                .map(FeedDiscovery.Found::address)
                .toList();
        List<Reached> feeds = lookAt(named);
        if (feeds.isEmpty()) {
            feeds = lookAt(FeedDiscovery.usualPlaces(page.address())).stream()
                    .limit(1)
                    .toList();
        }
        return switch (feeds.size()) {
            case 0 -> new NotAdded(Source.Reading.NO_FEED, 0);
            case 1 -> keep(by, feeds.getFirst());
            default ->
                new Several(feeds.stream()
                        .map(feed -> new Choice(
                                feed.address(),
                                feed.feed().title(),
                                feed.feed().entries().size()))
                        .toList());
        };
    }

    /** All at the same time, so that ten slow ones cost as much as one. */
    private List<Reached> lookAt(List<WebAddress> addresses) {
        List<Future<Fetched>> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = addresses.stream()
                    .limit(MOST_LOOKED_AT)
                    .map(address -> threads.submit(() -> outbound.fetch(Fetch.page(address))))
                    .toList();
        }
        return answers.stream()
                .map(Future::resultNow)
                .flatMap(answer ->
                        answer instanceof Fetched.Document document ? feed(document).stream() : Stream.empty())
                .toList();
    }

    private Outcome keep(PersonId by, Reached reached) {
        if (reached.document().cutOff()) {
            return new NotAdded(Fetched.Reason.TOO_LARGE.name(), 0);
        }
        return Objects.requireNonNull(transaction.execute(status -> sources.add(by, reached.address(), reached.feed())
                .<Outcome>map(id -> {
                    int stories = reader.keepFirst(id, reached.feed(), reached.document());
                    sources.find(id).flatMap(Source::next).ifPresent(next -> turns.set(id, next));
                    return new Added(id, reached.feed().title(), stories);
                })
                .orElseGet(() -> new AlreadyThere(reached.feed().title()))));
    }
}
