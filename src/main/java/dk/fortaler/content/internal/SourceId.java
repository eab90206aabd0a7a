package dk.fortaler.content.internal;

import java.util.UUID;

public record SourceId(UUID value) {}
