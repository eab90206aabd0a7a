package dk.fortaler.businesscase.documents;

import dk.fortaler.kernel.text.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every case at the edge, in both languages. */
final class EveryPaper {
    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

    private EveryPaper() {}

    static Stream<Arguments> all() {
        return Arrays.stream(Papers.values())
                .flatMap(paper -> Arrays.stream(Language.values()).map(language -> Arguments.of(paper, language)));
    }

    static Outline outline(Papers paper, Language language) {
        return Telling.of(paper.paper(), new dk.fortaler.businesscase.facts.FactsForTests().facts(), language);
    }

    /** Made once for all tests, as each takes a while. */
    static byte[] deck(Papers paper, Language language) {
        return MADE.computeIfAbsent(paper + " deck " + language, key -> Deck.write(outline(paper, language)));
    }

    static byte[] pdf(Papers paper, Language language) {
        return MADE.computeIfAbsent(paper + " pdf " + language, key -> PaperPdf.write(outline(paper, language)));
    }
}
