package dk.fortaler.programmes;

import java.util.Locale;
import java.util.Optional;

/** What somebody agrees to, each by itself. What stands in the text of each is in {@code resources/consent}. */
public enum Purpose {
    /** To be in a programme: name, shares and the clicks on them are kept there. Without it there is no taking part. */
    TAKING_PART,
    /** To be named before colleagues: in lists, leaderboards, on the wall. */
    SHOWN_TO_COLLEAGUES,
    /** To get mails beyond the necessary ones. */
    REMINDERS;

    /** As it is written in the database and in addresses; of its texts too. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> of(String key) {
        for (Purpose purpose : values()) {
            if (purpose.key().equals(key)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
