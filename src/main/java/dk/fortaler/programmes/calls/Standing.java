package dk.fortaler.programmes.calls;

import java.util.Locale;

/** Whether one can come in by a call now. */
public enum Standing {
    OPEN,
    /** The last day to apply is past, or */
    LATE,
    /** every seat is taken: one can wait for one. */
    FULL,
    CLOSED;

    public boolean waits() {
        return this == LATE || this == FULL;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
