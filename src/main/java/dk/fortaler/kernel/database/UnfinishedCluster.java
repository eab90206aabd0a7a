package dk.fortaler.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A cluster that cannot be started: a first start was cut short, or a restore is not complete, or the disk has lost a
 * file. Nobody here can tell which, so it is never deleted.
 */
final class UnfinishedCluster {
    private static final Logger log = LoggerFactory.getLogger(UnfinishedCluster.class);

    private UnfinishedCluster() {}

    /** Renames the folder, if it is one, to the first free {@code cluster.unfinished-1}, {@code -2} … beside it. */
    static void moveAside(Path folder) {
        if (Files.notExists(folder) || Files.exists(folder.resolve("global/pg_control"))) {
            return;
        }
        int number = 1;
        while (Files.exists(aside(folder, number))) {
            number++;
        }
        try {
            Files.move(folder, aside(folder, number));
        } catch (IOException failure) {
            throw new UncheckedIOException("The unfinished database in " + folder + " cannot be moved aside", failure);
        }
        log.warn(
                "{} holds no complete database: global/pg_control is missing. It is kept as {} and a new, empty one is"
                        + " made. If a backup was being restored, stop Fortaler, complete it and start again",
                folder,
                aside(folder, number));
    }

    private static Path aside(Path folder, int number) {
        return folder.resolveSibling(folder.getFileName() + ".unfinished-" + number);
    }
}
