package dk.fortaler.content.internal;

import dk.fortaler.content.ContentProperties;
import dk.fortaler.content.ItemId;
import dk.fortaler.content.PictureId;
import dk.fortaler.content.internal.Item.Reading;
import dk.fortaler.content.reading.PageReader;
import dk.fortaler.content.reading.Preview;
import dk.fortaler.kernel.http.Fetch;
import dk.fortaler.kernel.http.Fetched;
import dk.fortaler.kernel.http.Outbound;
import dk.fortaler.kernel.identity.WebAddress;
import dk.fortaler.kernel.pictures.PictureReading.Accepted;
import dk.fortaler.kernel.pictures.Pictures;
import dk.fortaler.kernel.storage.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an item's page and its pictures, and fills in what nobody has written yet. */
@Service
public class ReadItemPage {
    private static final Logger log = LoggerFactory.getLogger(ReadItemPage.class);
    private static final int WIDE_ENOUGH = 200;
    private static final Set<String> PAGES =
            Set.of("", "text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml");

    private final ItemRepository items;
    private final PictureRepository pictures;
    private final EntryList entries;
    private final Outbound outbound;
    private final TransactionTemplate transaction;
    private final ContentProperties properties;

    ReadItemPage(
            ItemRepository items,
            PictureRepository pictures,
            EntryList entries,
            Outbound outbound,
            TransactionTemplate transaction,
            ContentProperties properties) {
        this.items = items;
        this.pictures = pictures;
        this.entries = entries;
        this.outbound = outbound;
        this.transaction = transaction;
        this.properties = properties;
    }

    /** A picture that came, and whether it seems to show the story. */
    private record Candidate(Accepted picture, boolean fitting) {}

    /** Can be repeated: a second reading adds no picture twice, as the first has ended the state "under way". */
    @Transactional(propagation = Propagation.NEVER)
    public void read(ItemId id) {
        items.find(id).filter(item -> item.reading() == Reading.UNDER_WAY).ifPresent(this::read);
    }

    private void read(Item item) {
        switch (outbound.fetch(Fetch.page(item.address()))) {
            case Fetched.Document document when PAGES.contains(document.mediaType()) -> keep(item, document);
            case Fetched.Document document
            when document.mediaType().startsWith("image/") ->
                keep(item, candidates(List.of(item.address()), 1), () -> {});
            case Fetched.Document _ -> giveUp(item, Item.NO_PAGE);
            case Fetched.Unchanged _ -> giveUp(item, Fetched.Reason.BROKEN_ANSWER.name());
            case Fetched.Failed failure -> giveUp(item, failure.reason().name());
        }
    }

    private void keep(Item item, Fetched.Document document) {
        Preview preview = PageReader.read(document.address(), document.body(), document.charset());
        keep(
                item,
                candidates(preview.pictures(), preview.fitting()),
                () -> items.fill(
                        item.id(),
                        preview.address(),
                        preview.site(),
                        preview.title(),
                        preview.description(),
                        preview.language()));
    }

    /** The page would not be read; the picture that its feed named may still come. */
    private void giveUp(Item item, String reason) {
        List<WebAddress> named = item.entry().flatMap(entries::find).flatMap(EntryList.Entry::picture).stream()
                .toList();
        List<Candidate> candidates = candidates(named, named.size());
        end(item.id(), candidates, () -> {}, Reading.FAILED, reason);
    }

    private void keep(Item item, List<Candidate> candidates, Runnable words) {
        end(item.id(), candidates, words, Reading.DONE, "");
    }

    /** Without room for its pictures, the item is still there with its words, and says what is missing. */
    private void end(ItemId id, List<Candidate> candidates, Runnable words, Reading reading, String reason) {
        try {
            transaction.executeWithoutResult(status -> {
                words.run();
                keep(id, candidates);
                items.setReading(id, reading, reason);
            });
        } catch (StorageException noRoom) {
            log.error("The pictures of item {} could not be kept", id.value(), noRoom);
            transaction.executeWithoutResult(status -> {
                words.run();
                items.setReading(id, Reading.FAILED, Item.NO_ROOM);
            });
        }
    }

    private void keep(ItemId id, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            PictureId picture = pictures.keep(id, candidate.picture());
            if (candidate.fitting() && candidate.picture().large().width() >= WIDE_ENOUGH) {
                items.propose(id, picture);
            }
        }
    }

    /** All at the same time; what does not come or is no picture is left out. */
    private List<Candidate> candidates(List<WebAddress> addresses, int fitting) {
        List<WebAddress> first = addresses.stream().limit(properties.pictures()).toList();
        List<Future<Optional<Accepted>>> fetched;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            fetched = first.stream()
                    .map(address -> threads.submit(() -> picture(address)))
                    .toList();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < fetched.size(); i++) {
            boolean shows = i < fitting;
            came(fetched.get(i)).ifPresent(picture -> candidates.add(new Candidate(picture, shows)));
        }
        return candidates;
    }

    private static Optional<Accepted> came(Future<Optional<Accepted>> fetched) {
        return fetched.state() == Future.State.SUCCESS ? fetched.resultNow() : Optional.empty();
    }

    /** Where reading it failed again and again: the person can go on by hand. */
    @Transactional
    public void giveUp(ItemId id) {
        items.find(id)
                .filter(item -> item.reading() == Reading.UNDER_WAY)
                .ifPresent(item -> items.setReading(id, Reading.FAILED, Fetched.Reason.BROKEN_ANSWER.name()));
    }

    private Optional<Accepted> picture(WebAddress address) {
        return Stream.of(outbound.fetch(Fetch.picture(address)))
                .filter(Fetched.Document.class::isInstance)
                .map(document -> Pictures.read(((Fetched.Document) document).body()))
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .findFirst();
    }
}
