package dk.fortaler.sharing;

import java.util.Locale;

/** How far a share has come, as far as anybody knows. */
public enum ShareState {
    /** The network's dialog was opened; whether the post went out is not known. */
    PREPARED,
    /** The person says that it was posted. */
    CONFIRMED,
    /** A human clicked its link, and the person did not say that it is not out. */
    VERIFIED,
    /** The person says: not this time. */
    DECLINED;

    /** As the database tells it ({@code share_state}). */
    public static ShareState of(String told) {
        return valueOf(told.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
