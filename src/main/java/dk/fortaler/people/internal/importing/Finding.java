package dk.fortaler.people.internal.importing;

import org.jspecify.annotations.Nullable;

/**
 * A problem with its place.
 *
 * @param line the line of the file
 * @param column null where the whole row is meant
 * @param value what stood there, cut to what a page can show
 */
public record Finding(int line, @Nullable Column column, String value, Problem problem) {
    private static final int LONGEST = 80;

    public Finding {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
