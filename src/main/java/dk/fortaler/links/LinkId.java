package dk.fortaler.links;

import java.util.UUID;

/** A short link within its organisation. */
public record LinkId(UUID value) {}
