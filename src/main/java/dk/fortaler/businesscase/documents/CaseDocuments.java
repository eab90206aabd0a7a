package dk.fortaler.businesscase.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.fortaler.businesscase.facts.Facts;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.kernel.text.Language;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Makes a case's documents: one at a time for most, two at the most, and nobody waits for ever. What was made is kept for
 * the next reader within the hour, by everything that is in it: a new version, an approval or another colour is another document.
 */
@Service
public final class CaseDocuments {
    /** About two hundred documents. */
    private static final long MOST_BYTES = 32L << 20;

    /** The day a case is shown, many ask for the same; the next day nobody may. */
    private static final Duration KEPT = Duration.ofHours(1);

    /** What a key takes beside its document: three projections of up to 36 months. */
    private static final int KEY_BYTES = 64 << 10;

    private final Facts facts;
    private final Bench bench;
    private final Cache<Order, Document> made;

    @Autowired
    CaseDocuments(Facts facts) {
        this(facts, Bench.usual(), MOST_BYTES);
    }

    CaseDocuments(Facts facts, Bench bench, long mostBytes) {
        this.facts = facts;
        this.bench = bench;
        made = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .expireAfterAccess(KEPT)
                .executor(Runnable::run)
                .weigher((Order order, Document document) -> KEY_BYTES + document.bytes().length)
                .build();
    }

    private record Order(CasePaper paper, Kind kind, Language language) {}

    /** What can be made of a case. */
    public enum Kind {
        PAPER("pdf", "application/pdf", PaperPdf::write),
        DECK("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Deck::write);

        private final String ending;
        private final String mediaType;
        private final Function<Outline, byte[]> writing;

        Kind(String ending, String mediaType, Function<Outline, byte[]> writing) {
            this.ending = ending;
            this.mediaType = mediaType;
            this.writing = writing;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /**
     * A finished file.
     *
     * @param name in plain letters, digits and hyphens, with its ending
     */
    public record Document(String name, String mediaType, byte[] bytes) {}

    /** Nothing where too many are being made just now, or it took too long, or went wrong: the reader may try again. */
    public Optional<Document> make(CasePaper paper, Kind kind, Language language) {
        Order order = new Order(paper, kind, language);
        @Nullable Document known = made.getIfPresent(order);
        if (known != null) {
            return Optional.of(known);
        }
        // Not made inside the cache: whoever waits for another document shall not wait for this one.
        Optional<Document> finished = bench.make(() -> kind.writing.apply(Telling.of(paper, facts, language)))
                .map(bytes -> new Document(FileNames.of(paper, kind.ending), kind.mediaType, bytes));
        finished.ifPresent(document -> made.put(order, document));
        return finished;
    }
}
