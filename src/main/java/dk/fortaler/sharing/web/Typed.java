package dk.fortaler.sharing.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has written in a share sheet, so that no step on the way loses it.
 *
 * @param text null where they have not written yet, and something is suggested
 * @param server their Mastodon server as typed; null where the field was not there
 * @param earlier the text that a suggestion has just replaced
 */
record Typed(
        @Nullable String text,
        @Nullable String server,
        @Nullable String earlier) {
    /** More letters than any network takes, however it counts them. */
    private static final int LONGEST = 64_000;

    static final Typed NOTHING = new Typed(null, null, null);

    static Typed of(String text, @Nullable String server) {
        return new Typed(tidy(text), server, null);
    }

    /** The suggestion in its place. */
    Typed replacedBy(String suggestion) {
        return new Typed(tidy(suggestion), server, text);
    }

    Typed withoutText() {
        return new Typed(null, server, null);
    }

    String post() {
        return text == null ? "" : text;
    }

    boolean endless() {
        return post().length() > LONGEST;
    }

    /** Browsers send line ends as two characters. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
