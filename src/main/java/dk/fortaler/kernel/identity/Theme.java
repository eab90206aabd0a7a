package dk.fortaler.kernel.identity;

/** How bright a person wants their pages. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
