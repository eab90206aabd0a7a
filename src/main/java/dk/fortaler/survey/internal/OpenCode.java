package dk.fortaler.survey.internal;

import dk.fortaler.kernel.identity.OrganisationId;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an open link carries: whose it is, and a word that is short enough to type off a poster and too long to guess.
 * Written {@code <organisation>-<word>}.
 */
public record OpenCode(OrganisationId organisation, String word) {
    /** Without letters and digits that look like each other. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,17})-([a-z0-9]{6,60})");

    static String make() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            word.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return word.toString();
    }

    public static Optional<OpenCode> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new OpenCode(new OrganisationId(Long.parseLong(matcher.group(1))), matcher.group(2)))
                : Optional.empty();
    }

    /** As it stands in an address. */
    public String text() {
        return organisation.value() + "-" + word;
    }
}
