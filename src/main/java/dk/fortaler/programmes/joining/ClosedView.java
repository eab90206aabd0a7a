package dk.fortaler.programmes.joining;

/**
 * The link of a programme that is closed.
 *
 * @param host the organisation's name
 */
public record ClosedView(String host, String programme) {}
