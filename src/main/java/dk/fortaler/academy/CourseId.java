package dk.fortaler.academy;

import java.util.UUID;

/** A course of an organisation, whatever its version. */
public record CourseId(UUID value) {}
