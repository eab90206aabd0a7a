package dk.fortaler.links;

import dk.fortaler.kernel.identity.WebAddress;

/** A link as it is shared: {@code address} is the whole short address that a visitor opens. */
public record ShortLink(LinkId id, Slug slug, WebAddress address) {}
