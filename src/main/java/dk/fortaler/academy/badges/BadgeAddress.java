package dk.fortaler.academy.badges;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what a badge is found by anybody: whose it is, as nobody can ask the database before that is known, and its id. */
public record BadgeAddress(OrganisationId organisation, UUID id) {
    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,17})-(.{36})");

    public static Optional<BadgeAddress> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Ids.parse(matcher.group(2))
                        .map(id -> new BadgeAddress(new OrganisationId(Long.parseLong(matcher.group(1))), id))
                : Optional.empty();
    }

    public String text() {
        return organisation.value() + "-" + id;
    }

    /** Of its page, within this site. */
    public String path() {
        return "/badges/" + text();
    }
}
