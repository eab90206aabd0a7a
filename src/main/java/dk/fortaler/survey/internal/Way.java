package dk.fortaler.survey.internal;

import java.util.Locale;
import java.util.Optional;

/** How people come to a survey. */
public enum Way {
    /** By a link of their own, in a mail. */
    PERSONAL,
    /** By one link for all, on a poster or the intranet. */
    OPEN_LINK,
    BOTH;

    public boolean invites() {
        return this != OPEN_LINK;
    }

    public boolean hasOpenLink() {
        return this != PERSONAL;
    }

    /** As it is written in the database and in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Way> of(String key) {
        for (Way way : values()) {
            if (way.key().equals(key)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
