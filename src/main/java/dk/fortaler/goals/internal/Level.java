package dk.fortaler.goals.internal;

import java.util.Locale;
import java.util.Optional;

/** Whose doings a goal adds up. Names stand in the database and in addresses, in lower case. */
public enum Level {
    ORGANISATION,
    /** What is shared in a programme, whoever is in it today: as the programme's results count. */
    PROGRAMME,
    /** The people of a department and those below it. */
    DEPARTMENT,
    /** People chosen one by one. */
    GROUP,
    /** One person's own. */
    PERSON;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String key) {
        for (Level level : values()) {
            if (level.key().equals(key)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
