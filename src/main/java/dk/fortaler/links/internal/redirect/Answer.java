package dk.fortaler.links.internal.redirect;

import java.util.Map;

/** What a visitor gets. */
sealed interface Answer {
    /** On to the target; the click is to be written down first, if clicks are recorded at all. */
    record Redirect(Route route) implements Answer {}

    /** A small page that says why not; {@code headers} without those of every page and without the length. */
    record Refusal(int status, byte[] page, Map<String, String> headers) implements Answer {}
}
