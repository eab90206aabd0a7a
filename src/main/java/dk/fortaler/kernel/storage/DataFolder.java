package dk.fortaler.kernel.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder where this process keeps everything that is not in a given database: its own database, journals, files
 * and generated secrets. One process at a time: the folder is locked for as long as this process lives, and the
 * operating system frees it however the process ends.
 */
@Component
public final class DataFolder implements DisposableBean {
    private final Path folder;
    private final FileChannel lockFile;

    public DataFolder(@Value("${fortaler.data:data}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.folder);
            lockFile =
                    FileChannel.open(this.folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw new DataFolderTaken(this.folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The data folder " + this.folder + " cannot be used", failure);
        }
    }

    /** A folder or file inside; its parent folders exist afterwards. */
    public Path resolve(String name) {
        Path inside = folder.resolve(name).normalize();
        if (!inside.startsWith(folder)) {
            throw new IllegalArgumentException("Outside the data folder: " + name);
        }
        try {
            Files.createDirectories(inside.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return inside;
    }

    /** A secret that is made at its first use (256 bits, in hexadecimal) and readable by this user only. */
    public String secret(String name) {
        Path file = resolve("secrets/" + name);
        try {
            if (Files.notExists(file)) {
                byte[] chance = new byte[32];
                new SecureRandom().nextBytes(chance);
                Path draft = Files.createTempFile(
                        file.getParent(),
                        name,
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(draft, HexFormat.of().formatHex(chance));
                moveUnlessThere(draft, file);
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void destroy() throws IOException {
        lockFile.close();
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private static void moveUnlessThere(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            // its secret is as good
        } finally {
            Files.delete(draft);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }
}
