package dk.fortaler.journey.internal;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the few things that make somebody an ambassador.
 *
 * @param done of {@code of}: lessons, networks; both 0 where the step has no parts
 * @param address where it is taken, or taken up again
 * @param day by when it should be done, or on which a cohort starts; null where there is none
 */
public record FirstStep(
        Kind kind,
        State state,
        int done,
        int of,
        String address,
        @Nullable LocalDate day) {
    /** In the order in which they are best taken; nothing forces it. */
    public enum Kind {
        CLUB("user-heart"),
        GUIDELINES("shield-check"),
        COURSE("school"),
        PROFILE("user-check"),
        SHARE("send");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Name of a Tabler outline icon. */
        public String icon() {
            return icon;
        }
    }

    public enum State {
        OPEN,
        /** Begun, and to be taken up again. */
        BEGUN,
        DONE
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    static FirstStep of(Kind kind, boolean done, String address) {
        return new FirstStep(kind, done ? State.DONE : State.OPEN, 0, 0, address, null);
    }

    static FirstStep of(Kind kind, boolean done, int parts, int of, String address) {
        return new FirstStep(kind, done ? State.DONE : parts > 0 ? State.BEGUN : State.OPEN, parts, of, address, null);
    }

    FirstStep on(@Nullable LocalDate known) {
        return new FirstStep(kind, state, done, of, address, known);
    }
}
