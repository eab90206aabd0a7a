package dk.fortaler.journey.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the twelve steps.
 *
 * @param state as the data have it
 * @param found what is there
 * @param missing what is not, as far as the step wants it
 * @param action what to do for it, or null where nothing can be done
 * @param skip why it is left out, where it is
 */
public record Step(
        Stage stage,
        State state,
        List<Note> found,
        List<Note> missing,
        @Nullable Action action,
        @Nullable Skip skip) {
    public Step {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    public enum State {
        /** The data show it. */
        DONE("check"),
        /** Something is there, and something is missing. */
        UNDER_WAY("progress"),
        /** Nothing yet, and it can begin now. */
        OPEN("circle"),
        /** Nothing yet, and it cannot begin: what it stands on is missing. */
        LATER("circle"),
        /** Left out on purpose. */
        SKIPPED("player-skip-forward");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public int number() {
        return stage.number();
    }

    public String key() {
        return stage.key();
    }

    public String icon() {
        return stage.icon();
    }

    /** Whether its number stands for it: nothing is there yet. */
    public boolean bare() {
        return state == State.OPEN || state == State.LATER;
    }

    /** Nothing more to do for it: the data show it, or it is left out. */
    public boolean settled() {
        return state == State.DONE || state == State.SKIPPED;
    }

    /** Whether it is worth doing something for it now. */
    public boolean proposable() {
        return action != null && !action.waits() && !settled();
    }
}
