package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.text.Bilingual;
import dk.fortaler.kernel.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an applicant is asked, beside who they are. Nobody must answer.
 *
 * @param id short, and the same for as long as the question stands
 * @param danish what is asked; empty where it is asked in English only, and the other way round
 * @param options what can be chosen; of a text, none
 */
public record Question(String id, Kind kind, String danish, String english, List<Option> options) {
    public static final int MOST = 10;
    public static final int MOST_OPTIONS = 20;
    public static final int LONGEST = 300;

    public Question {
        options = List.copyOf(options);
    }

    public enum Kind {
        TEXT,
        SINGLE,
        MULTIPLE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    /** One that can be chosen, in both languages. */
    public record Option(String danish, String english) {
        public String in(Language language) {
            return chosen(language, danish, english);
        }

        /** As a manager writes it, one to a line: {@code Dansk | English}. */
        static Option parse(String line) {
            String[] parts = line.split("\\|", 2);
            return new Option(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
        }

        String line() {
            return english.isEmpty() ? danish : danish + " | " + english;
        }
    }

    public String in(Language language) {
        return chosen(language, danish, english);
    }

    private static String chosen(Language language, String danish, String english) {
        return new Bilingual(danish, english).in(language);
    }
}
