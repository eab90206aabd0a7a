package dk.fortaler.goals;

import java.util.Locale;

/** How a goal is doing. */
public enum Standing {
    /** Its first day is still to come. */
    NOT_BEGUN,
    /** Too few readings for a forecast. */
    TOO_EARLY,
    ON_TRACK,
    BEHIND,
    AHEAD,
    REACHED,
    MISSED,
    DROPPED,
    /** Fewer than five people told of themselves, or whom it counts is not known any more. */
    HIDDEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
