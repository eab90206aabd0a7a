package dk.fortaler.businesscase;

import java.util.UUID;

/** A business case; its versions are numbered within it. */
public record CaseId(UUID value) {}
