package dk.fortaler.guidelines;

import dk.fortaler.kernel.text.Language;
import java.util.Set;

/** Which language a text is in, told by the small words that every sentence has. */
final class TextLanguage {
    private static final Set<String> DANISH = Set.of(
            "og", "jeg", "det", "er", "en", "et", "vi", "har", "på", "til", "af", "som", "ikke", "med", "hos", "den",
            "når", "også", "du", "os", "være", "fra", "vores", "kan", "skal", "min", "mit", "mine", "hvad", "hvor",
            "ved");
    private static final Set<String> ENGLISH = Set.of(
            "and", "i", "the", "is", "a", "an", "we", "have", "on", "to", "of", "that", "not", "with", "at", "it",
            "when", "also", "you", "us", "be", "from", "our", "can", "will", "my", "what", "where", "this", "are",
            "was");

    private TextLanguage() {}

    /** @param otherwise where as much speaks for one as for the other */
    static Language of(String text, Language otherwise) {
        int danish = Words.of(text).count(DANISH);
        int english = Words.of(text).count(ENGLISH);
        if (danish == english) {
            return otherwise;
        }
        return danish > english ? Language.DA : Language.EN;
    }
}
