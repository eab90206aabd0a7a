package dk.fortaler.content.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people who can be recognised in an item's picture.
 *
 * @param note how they agreed, for whoever asks later; empty where nothing is known
 */
public record PeopleShown(Answer answer, String note) {
    public static final int LONGEST_NOTE = 300;
    public static final PeopleShown UNSAID = new PeopleShown(Answer.UNSAID, "");

    /** What whoever publishes it says. */
    public enum Answer {
        /** Nothing yet. */
        UNSAID,
        /** There are none. */
        NOBODY,
        /** All of them have said yes. */
        AGREED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Answer> of(String key) {
            return Stream.of(values())
                    .filter(answer -> answer.key().equals(key))
                    .findFirst();
        }
    }
}
