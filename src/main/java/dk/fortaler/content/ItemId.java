package dk.fortaler.content;

import java.util.UUID;

/** A content item. */
public record ItemId(UUID value) {}
