package dk.fortaler.people.signin.invitation;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.people.signin.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an invitation's link carries: whose it is, as nobody is signed in yet, and the token. */
record InvitationCode(OrganisationId organisation, Token token) {
    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,17})-(.{43})");

    static Optional<InvitationCode> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Token.parse(matcher.group(2))
                        .map(token -> new InvitationCode(new OrganisationId(Long.parseLong(matcher.group(1))), token))
                : Optional.empty();
    }
}
