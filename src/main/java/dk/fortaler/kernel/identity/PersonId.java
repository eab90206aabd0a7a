package dk.fortaler.kernel.identity;

import java.util.UUID;

/** A person within one organisation; the same human in two organisations is two persons. */
public record PersonId(UUID value) {}
