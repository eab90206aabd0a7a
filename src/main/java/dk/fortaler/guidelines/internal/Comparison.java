package dk.fortaler.guidelines.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dk.fortaler.guidelines.internal.Comparison.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two texts laid beside each other, paragraph by paragraph and within a changed one word by word.
 *
 * @param blocks in the later text's order; those that went away stand where they stood
 */
public record Comparison(List<Block> blocks) {
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)|(?=\\s)");

    public Comparison {
        blocks = List.copyOf(blocks);
    }

    /** A heading, a paragraph or an item of a list. */
    public record Block(Passage.Kind kind, List<Piece> pieces) {
        public Block {
            pieces = List.copyOf(pieces);
        }

        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
        }
    }

    /** Words that stayed, came or went. */
    public record Piece(Kind kind, String text) {
        public enum Kind {
            SAME,
            ADDED,
            REMOVED
        }
    }

    public static Comparison of(String before, String after) {
        List<Block> blocks = new ArrayList<>();
        for (AbstractDelta<Passage> delta :
                DiffUtils.diff(Passage.of(before), Passage.of(after), true).getDeltas()) {
            add(blocks, delta);
        }
        return new Comparison(blocks);
    }

    public boolean isEmpty() {
        return blocks.stream().noneMatch(Block::isChanged);
    }

    private static void add(List<Block> blocks, AbstractDelta<Passage> delta) {
        List<Passage> gone = delta.getSource().getLines();
        List<Passage> come = delta.getTarget().getLines();
        int both = delta.getType() == DeltaType.CHANGE ? Math.min(gone.size(), come.size()) : 0;
        if (delta.getType() == DeltaType.EQUAL) {
            come.forEach(passage -> blocks.add(whole(passage, Kind.SAME)));
            return;
        }
        for (int i = 0; i < both; i++) {
            if (gone.get(i).kind() == come.get(i).kind()) {
                blocks.add(new Block(
                        come.get(i).kind(),
                        words(gone.get(i).text(), come.get(i).text())));
            } else {
                blocks.add(whole(gone.get(i), Kind.REMOVED));
                blocks.add(whole(come.get(i), Kind.ADDED));
            }
        }
        gone.stream().skip(both).forEach(passage -> blocks.add(whole(passage, Kind.REMOVED)));
        come.stream().skip(both).forEach(passage -> blocks.add(whole(passage, Kind.ADDED)));
    }

    private static Block whole(Passage passage, Kind kind) {
        return new Block(passage.kind(), List.of(new Piece(kind, passage.text())));
    }

    private static List<Piece> words(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        List<String> one = List.of(WORDS.split(before));
        List<String> other = List.of(WORDS.split(after));
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(
                        new Piece(Kind.SAME, String.join("", delta.getTarget().getLines())));
                continue;
            }
            if (!delta.getSource().getLines().isEmpty()) {
                pieces.add(new Piece(
                        Kind.REMOVED, String.join("", delta.getSource().getLines())));
            }
            if (!delta.getTarget().getLines().isEmpty()) {
                pieces.add(
                        new Piece(Kind.ADDED, String.join("", delta.getTarget().getLines())));
            }
        }
        return pieces;
    }
}
