package dk.fortaler.guidelines.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.guidelines.internal.Comparison.Block;
import dk.fortaler.guidelines.internal.Comparison.Piece;
import dk.fortaler.guidelines.internal.Comparison.Piece.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String BEFORE = """
            ## Det korte

            Du deler, fordi du har lyst.

            - Vær dig selv.
            - Sig, hvor du arbejder.
            """;

    @Test
    void aChangedSentenceShowsTheWordsThatCameAndWent() {
        Comparison comparison = Comparison.of(BEFORE, BEFORE.replace("fordi du har lyst", "når **du** har lyst"));
        Block changed = comparison.blocks().stream()
                .filter(Block::isChanged)
                .findFirst()
                .orElseThrow();
        assertThat(changed.kind()).isEqualTo(Passage.Kind.PARAGRAPH);
        assertThat(changed.pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "Du deler, "),
                        new Piece(Kind.REMOVED, "fordi"),
                        new Piece(Kind.ADDED, "når"),
                        new Piece(Kind.SAME, " du har lyst."));
    }

    @Test
    void aHeadingIsReadAsItIsWritten() {
        assertThat(Passage.of("## Det *korte* `nu`\n\nEn\nlinje"))
                .containsExactly(
                        new Passage(Passage.Kind.HEADING, "Det korte nu"),
                        new Passage(Passage.Kind.PARAGRAPH, "En linje"));
    }

    @Test
    void whatIsNewAndWhatIsGoneStandWhole() {
        Comparison comparison = Comparison.of(BEFORE, BEFORE.replace("- Vær dig selv.\n", "") + "\nSpørg os.\n");
        assertThat(comparison.blocks().stream().filter(Block::isChanged))
                .containsExactly(
                        new Block(Passage.Kind.ITEM, List.of(new Piece(Kind.REMOVED, "Vær dig selv."))),
                        new Block(Passage.Kind.PARAGRAPH, List.of(new Piece(Kind.ADDED, "Spørg os."))));
        assertThat(Comparison.of(BEFORE, BEFORE).isEmpty()).isTrue();
    }

    @Test
    void whateverChangesTheLaterTextCanBeReadOutOfItWhole() {
        Random chance = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            String before = random(chance);
            String after = random(chance);
            Comparison comparison = Comparison.of(before, after);
            assertThat(read(comparison, Kind.REMOVED)).isEqualTo(words(after));
            assertThat(read(comparison, Kind.ADDED)).isEqualTo(words(before));
        }
    }

    /** All but the pieces of one kind. */
    private static List<String> read(Comparison comparison, Kind without) {
        return comparison.blocks().stream()
                .map(block -> block.pieces().stream()
                        .filter(piece -> piece.kind() != without)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> words(String text) {
        return Passage.of(text).stream().map(Passage::text).toList();
    }

    private static String random(Random chance) {
        StringBuilder text = new StringBuilder();
        String[] marks = {"## ", "- ", "", "> ", "1. "};
        for (int line = chance.nextInt(6); line >= 0; line--) {
            text.append(marks[chance.nextInt(marks.length)]);
            for (int word = chance.nextInt(6); word >= 0; word--) {
                text.append("abcde".charAt(chance.nextInt(5))).append(word == 0 ? "" : " ");
            }
            text.append("\n\n");
        }
        return text.toString();
    }
}
