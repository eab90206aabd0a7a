package dk.fortaler.people;

import java.util.UUID;

/** A department within one organisation. */
public record DepartmentId(UUID value) {}
