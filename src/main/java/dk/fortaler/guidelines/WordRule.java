package dk.fortaler.guidelines;

import dk.fortaler.kernel.text.Language;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that a text is looked through for.
 *
 * @param phrase up to {@value #LONGEST_PHRASE} letters; a star at a word's end or beginning stands for any letters
 * @param language of the texts that it is for; null for all
 * @param reason what the writer reads, up to {@value #LONGEST_REASON} letters
 * @param stops whether a text with it cannot be shared; only forbidden words stop
 */
public record WordRule(
        UUID id, Weight weight, String phrase, @Nullable Language language, String reason, boolean stops) {
    public static final int LONGEST_PHRASE = 100;
    public static final int LONGEST_REASON = 300;

    public WordRule {
        if (stops && weight != Weight.FORBIDDEN) {
            throw new IllegalArgumentException("Careful words are advice");
        }
    }

    /** How much a word weighs. */
    public enum Weight {
        /** Not to be written. */
        FORBIDDEN,
        /** To be thought about. */
        CAREFUL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isFor(Language text) {
        return language == null || language == text;
    }
}
