package dk.fortaler.programmes.joining;

/**
 * Leaving a programme by a link.
 *
 * @param done whether they have left
 */
public record LeaveView(String host, String programme, String action, boolean done) {}
