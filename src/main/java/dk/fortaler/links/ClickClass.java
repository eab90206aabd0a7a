package dk.fortaler.links;

/** Who stood behind a hit. Every hit is kept; only {@link #HUMAN} ones count as clicks anywhere. */
public enum ClickClass {
    /** A browser that a person pointed here. */
    HUMAN,
    /** A network or a messenger that draws a card of the link, or a browser that fetches ahead. */
    PREVIEW,
    /** Everything else that is no person: crawlers, scanners, scripts, {@code HEAD}, no agent at all. */
    BOT
}
