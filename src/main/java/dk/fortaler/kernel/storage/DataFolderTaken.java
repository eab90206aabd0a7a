package dk.fortaler.kernel.storage;

import java.nio.file.Path;

/** Another process works in the data folder. */
public final class DataFolderTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataFolderTaken(Path folder) {
        super("Another Fortaler already works in the data folder " + folder);
    }
}
