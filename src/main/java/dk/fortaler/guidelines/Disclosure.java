package dk.fortaler.guidelines;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a text says that its writer is employed where it is about (Danish Marketing Practices Act § 6(4), Consumer Ombudsman
 * case 18/05035; directive 2005/29/EC): in front where it sells, in a natural sentence near the beginning where it is news.
 *
 * @param kind what the text is for
 * @param sentence proposed, and put in front by one tap; empty where nothing is asked for
 * @param others words that say the same, each enough by itself; stars as in {@link WordRule}
 * @param asks what happens where it is missing
 */
public record Disclosure(Kind kind, String sentence, List<String> others, Asks asks) {
    public static final int LONGEST = 200;

    /** Where a reader sees it before networks fold the text: LinkedIn shows about 210 letters, the others more or as many. */
    private static final int NEAR_THE_BEGINNING = 200;

    public Disclosure {
        others = List.copyOf(others);
    }

    public enum Kind {
        /** A product, an offer, a job ad. */
        COMMERCIAL,
        /** What happens at work. */
        NEWS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Nothing where a story is not about the writer's workplace. */
        public static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    /** How much is made of it. */
    public enum Asks {
        NOTHING,
        /** It is said, and the text can be shared as it is. */
        ADVISES,
        /** Without it the text cannot be shared. */
        STOPS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Asks> of(String key) {
            return Stream.of(values()).filter(asks -> asks.key().equals(key)).findFirst();
        }
    }

    /** Whether the text lacks it; never where nothing is asked. */
    public boolean missing(String text) {
        return asks != Asks.NOTHING
                && !sentence.isBlank()
                && !said(text, sentence)
                && others.stream().noneMatch(words -> said(text, words));
    }

    private boolean said(String text, String words) {
        Phrase phrase = Phrase.of(words);
        return switch (kind) {
            case COMMERCIAL -> Words.of(text).beginsWith(phrase);
            case NEWS -> Words.of(text).find(phrase).stream().anyMatch(place -> place.start() <= NEAR_THE_BEGINNING);
        };
    }

    /** The text with the sentence in front, where it is missing; counted in its length like every other word. */
    public String putInFront(String text) {
        if (!missing(text)) {
            return text;
        }
        String first = sentence.strip();
        boolean ends = first.codePoints().reduce((before, last) -> last).stream()
                .anyMatch(last -> !Character.isLetterOrDigit(last));
        return first + (ends ? " " : ": ") + text.stripLeading();
    }
}
