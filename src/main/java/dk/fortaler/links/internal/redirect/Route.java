package dk.fortaler.links.internal.redirect;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.links.LinkId;

/** Where a slug leads, as the hot path needs it. {@code location} is ASCII and complete, its UTM parameters included. */
public record Route(OrganisationId organisation, LinkId link, String location) {
    public Route {
        if (location.chars().anyMatch(letter -> letter <= ' ' || letter > '~')) {
            throw new IllegalArgumentException("A location is written in ASCII, without spaces");
        }
    }
}
