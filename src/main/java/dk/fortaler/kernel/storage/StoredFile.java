package dk.fortaler.kernel.storage;

import java.util.UUID;

/** The key of a file that is kept; unguessable, and of no use in another organisation. */
public record StoredFile(UUID key) {}
