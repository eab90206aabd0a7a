package dk.fortaler.kernel.secrets;

import dk.fortaler.kernel.identity.OrganisationId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link carries that opens something for somebody who is not signed in: whose it is, as nobody can ask the
 * database before that is known, and the token. Written {@code <organisation>-<token>}.
 */
public record LinkCode(OrganisationId organisation, Token token) {
    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,17})-(.{43})");

    public static Optional<LinkCode> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Token.parse(matcher.group(2))
                        .map(token -> new LinkCode(new OrganisationId(Long.parseLong(matcher.group(1))), token))
                : Optional.empty();
    }

    /** As it stands in an address. */
    public String text() {
        return organisation.value() + "-" + token.text();
    }

    /** Codes stand in no log. */
    @Override
    public String toString() {
        return "LinkCode[" + organisation.value() + "-…]";
    }
}
