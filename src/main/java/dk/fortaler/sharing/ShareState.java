package dk.fortaler.sharing;

import java.util.Locale;

/** How far a share has come, as far as anybody knows. */
public enum ShareState {
    /** The network's dialog was opened; whether the post went out is not known. */
    PREPARED,
    /** The person says that it was posted. */
    CONFIRMED,
    /** A human clicked its link, so it is out. */
    VERIFIED,
    /** The person says: not this time. */
    DECLINED;

    /** A click proves more than any answer. */
    public static ShareState of(String stored, boolean clicked) {
        return clicked ? VERIFIED : valueOf(stored.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
