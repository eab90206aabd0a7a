package dk.fortaler.links;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The eight letters that name a short link, across all organisations. Chosen by chance from 31 signs (31^8 = 8.5e11), so
 * that guessing is hopeless against the limit on misses; without i, l, o, 0 and 1, so that it can be read from a poster.
 */
public record Slug(String value) {
    public static final int LENGTH = 8;
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    public Slug {
        if (!isShaped(value)) {
            throw new IllegalArgumentException("Not a slug");
        }
    }

    /** A slug nobody can foresee, provided that the generator is a {@link java.security.SecureRandom}. */
    public static Slug random(RandomGenerator random) {
        char[] letters = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            letters[i] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        return new Slug(new String(letters));
    }

    /** Reads what a visitor typed: capitals are forgiven, everything else is none. */
    public static Optional<Slug> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        String lower = isShaped(text) ? text : text.toLowerCase(Locale.ROOT);
        return isShaped(lower) ? Optional.of(new Slug(lower)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    /** On the hot path: no streams. */
    private static boolean isShaped(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
