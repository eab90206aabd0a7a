package dk.fortaler.guidelines;

import dk.fortaler.kernel.text.Language;
import java.time.Instant;

/**
 * Guidelines as they were published; that never changes.
 *
 * @param number counts an organisation's editions from 1
 * @param texts Markdown
 * @param changes what is new in it, in a sentence or two; empty for the first
 * @param asks whether those who acknowledged an earlier one are asked again
 * @param by who published it; empty where that person is gone
 */
public record Edition(int number, Bilingual texts, Bilingual changes, boolean asks, Instant at, String by) {
    public static final int LONGEST = 20_000;
    public static final int LONGEST_CHANGE = 500;

    /** The same in two languages; one of them may be empty. */
    public record Bilingual(String danish, String english) {
        public static final Bilingual EMPTY = new Bilingual("", "");

        public boolean has(Language language) {
            return !written(language).isBlank();
        }

        /** In that language, or else in the other. */
        public String in(Language language) {
            return has(language) ? written(language) : written(other(language));
        }

        /** In which language somebody reads it who would like that one. */
        public Language read(Language language) {
            return has(language) || !has(other(language)) ? language : other(language);
        }

        public boolean isBlank() {
            return danish.isBlank() && english.isBlank();
        }

        public String written(Language language) {
            return language == Language.DA ? danish : english;
        }

        private static Language other(Language language) {
            return language == Language.DA ? Language.EN : Language.DA;
        }
    }
}
