package dk.fortaler.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Danish puts words together: one of them can be wider than a phone, where the browser knows no hyphens for it. */
public final class LongWords {
    private static final int FITS = 16;

    private LongWords() {}

    /** The class of a guest's heading that is set smaller; null for the common size. */
    public static @Nullable String heading(String text) {
        return Arrays.stream(text.split("\\s+")).anyMatch(word -> word.length() > FITS) ? "guest-long" : null;
    }
}
