package dk.fortaler.sharing;

import java.util.UUID;

public record ShareId(UUID value) {}
