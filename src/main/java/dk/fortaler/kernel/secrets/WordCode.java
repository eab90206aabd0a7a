package dk.fortaler.kernel.secrets;

import dk.fortaler.kernel.identity.OrganisationId;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link for many carries, on a poster or the intranet: whose it is, and a word that is short enough to type off a poster and too long to guess.
 * Written {@code <organisation>-<word>}.
 */
public record WordCode(OrganisationId organisation, String word) {
    /** Without letters and digits that look like each other. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,17})-([a-z0-9]{6,60})");

    /** A new word; who keeps it sees to it that it is the only one. */
    public static String makeWord() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            word.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return word.toString();
    }

    public static Optional<WordCode> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new WordCode(new OrganisationId(Long.parseLong(matcher.group(1))), matcher.group(2)))
                : Optional.empty();
    }

    /** As it stands in an address. */
    public String text() {
        return organisation.value() + "-" + word;
    }
}
