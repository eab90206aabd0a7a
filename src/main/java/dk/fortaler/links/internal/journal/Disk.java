package dk.fortaler.links.internal.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Where segments are opened: the seam at which tests fill the disk. */
@FunctionalInterface
public interface Disk {
    Disk REAL = FileChannel::open;

    FileChannel open(Path file, OpenOption... options) throws IOException;
}
