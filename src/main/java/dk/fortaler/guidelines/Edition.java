package dk.fortaler.guidelines;

import dk.fortaler.kernel.text.Bilingual;
import java.time.Instant;

/**
 * Guidelines as they were published; that never changes.
 *
 * @param number counts an organisation's editions from 1
 * @param texts Markdown
 * @param changes what is new in it, in a sentence or two; empty for the first
 * @param asks whether those who acknowledged an earlier one are asked again
 * @param by who published it; empty where that person is gone
 */
public record Edition(int number, Bilingual texts, Bilingual changes, boolean asks, Instant at, String by) {
    public static final int LONGEST = 20_000;
    public static final int LONGEST_CHANGE = 500;
}
