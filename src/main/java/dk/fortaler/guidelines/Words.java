package dk.fortaler.guidelines;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as words, and phrases to be found in it. Only runs of letters and digits count, in whatever case and spelling Unicode
 * has for them, so that a line break, a hyphen or a star between two words hides nothing. Each word is looked at a bounded
 * number of times: no text and no phrase makes it slow.
 */
final class Words {
    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = words;
    }

    /**
     * @param plain as it is compared
     * @param start its first letter in the text
     * @param end after its last letter
     */
    record Word(String plain, int start, int end) {}

    /**
     * Where a phrase stands in a text.
     *
     * @param start its first letter, in UTF-16 units
     * @param end after its last letter
     */
    record Place(int start, int end) {}

    static Words of(String text) {
        return new Words(split(text));
    }

    /** Every place, in the text's order; those of one phrase never overlap. */
    List<Place> find(Phrase phrase) {
        List<Place> places = new ArrayList<>();
        int length = phrase.parts().size();
        for (int at = 0; length > 0 && at + length <= words.size(); at++) {
            if (stands(phrase, at)) {
                places.add(new Place(
                        words.get(at).start(), words.get(at + length - 1).end()));
                at += length - 1;
            }
        }
        return places;
    }

    /** Whether the text's first words are the phrase's. */
    boolean beginsWith(Phrase phrase) {
        return !phrase.isEmpty() && phrase.parts().size() <= words.size() && stands(phrase, 0);
    }

    /** How many of the text's words are among these. */
    int count(Set<String> plain) {
        return (int) words.stream().filter(word -> plain.contains(word.plain())).count();
    }

    private boolean stands(Phrase phrase, int at) {
        for (int i = 0; i < phrase.parts().size(); i++) {
            if (!phrase.parts().get(i).matches(words.get(at + i).plain())) {
                return false;
            }
        }
        return true;
    }

    static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); ) {
            int letter = at < text.length() ? text.codePointAt(at) : -1;
            if (letter >= 0 && belongs(letter)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(new Word(plain(text.substring(start, at)), start, at));
                start = -1;
            }
            at += letter < 0 ? 1 : Character.charCount(letter);
        }
        return words;
    }

    /** Letters, digits, and the marks and joiners that stand on or between them. */
    private static boolean belongs(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static String plain(String word) {
        StringBuilder visible = new StringBuilder();
        word.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        String one = Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(one, Normalizer.Form.NFKC);
    }
}
