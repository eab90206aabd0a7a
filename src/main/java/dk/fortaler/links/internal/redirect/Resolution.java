package dk.fortaler.links.internal.redirect;

/** What became of a slug. */
sealed interface Resolution {
    record Found(Route route) implements Resolution {}

    /** There is no such link. */
    record Unknown() implements Resolution {}

    /** The database is away and the link is not in memory: it may well exist. */
    record Unavailable() implements Resolution {}

    /** That visitor has tried too many unknown links. */
    record TooOften() implements Resolution {}
}
