package dk.fortaler.journey.internal;

import org.jspecify.annotations.Nullable;

/**
 * One of the twelve steps.
 *
 * @param number 1 to 12
 * @param key of its texts, {@code journey.<key>.title} and so on
 * @param icon of Tabler's
 * @param state as the data have it
 * @param count the figure that its evidence text tells
 * @param action where to do what comes next, or null while there is no page for it
 */
public record Step(
        int number,
        String key,
        String icon,
        State state,
        long count,
        @Nullable String action) {

    public enum State {
        /** The data show it. */
        DONE,
        /** Something is there, and something is missing. */
        UNDER_WAY,
        /** Nothing yet, and it can begin now. */
        OPEN,
        /** Fortaler cannot do it yet; a later version does. */
        COMING
    }
}
