package dk.fortaler.kernel.storage;

import java.io.IOException;

/** A file could not be kept or read; the message is for the log, not for people. */
public final class StorageException extends RuntimeException {
    private final boolean full;

    StorageException(String message, boolean full, IOException cause) {
        super(message, cause);
        this.full = full;
    }

    /** Whether there is no room left: something an administrator can put right. */
    public boolean isFull() {
        return full;
    }
}
