package dk.fortaler.kernel.http;

import java.util.Optional;

/**
 * What a server gave us to ask again with: "send it only if it has changed". Kept word for word, as the server compares
 * the text; at most 1,000 characters each, longer ones are not worth keeping.
 *
 * @param etag the ETag header, quotes and {@code W/} included
 * @param lastModified the Last-Modified header
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    private static final int LONGEST = 1_000;

    public Validators {
        etag = etag.filter(Validators::worthKeeping);
        lastModified = lastModified.filter(Validators::worthKeeping);
    }

    private static boolean worthKeeping(String header) {
        return !header.isBlank()
                && header.length() <= LONGEST
                && header.chars().noneMatch(letter -> letter < ' ' || letter > '~');
    }
}
