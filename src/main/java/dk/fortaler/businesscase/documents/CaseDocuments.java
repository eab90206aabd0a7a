package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.facts.Facts;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.kernel.text.Language;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Makes a case's documents: one at a time for most, two at the most, and nobody waits for ever. */
@Service
public final class CaseDocuments {
    private final Facts facts;
    private final Bench bench;

    CaseDocuments(Facts facts) {
        this.facts = facts;
        bench = Bench.usual();
    }

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
        return bench.make(() -> kind.writing.apply(Telling.of(paper, facts, language)))
                .map(bytes -> new Document(FileNames.of(paper, kind.ending), kind.mediaType, bytes));
    }
}
