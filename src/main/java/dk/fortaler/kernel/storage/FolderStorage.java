package dk.fortaler.kernel.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Files in a folder per organisation, in 256 folders each by the last two letters of the key. A file is written beside its
 * place, forced to the disk, and moved there in one step, so that a crash leaves it whole or not at all.
 */
@Component
final class FolderStorage implements Storage {
    private final Path root;
    private final Ids ids;
    private final Opener opener;

    /** Opens a new file to write to; replaced where a test wants a full disk. */
    @FunctionalInterface
    interface Opener {
        FileChannel open(Path path) throws IOException;
    }

    @Autowired
    FolderStorage(StorageProperties properties, DataFolder data, Ids ids) {
        this(properties.folder() == null ? data.resolve("files") : properties.folder(), ids);
    }

    FolderStorage(Path root, Ids ids) {
        this(root, ids, path -> FileChannel.open(path, WRITE, CREATE_NEW));
    }

    FolderStorage(Path root, Ids ids, Opener opener) {
        this.root = root.toAbsolutePath().normalize();
        this.ids = ids;
        this.opener = opener;
    }

    @Override
    public StoredFile put(OrganisationId organisation, byte[] bytes) {
        StoredFile file = new StoredFile(ids.next());
        Path folder = folderOf(organisation, file);
        Path beside = folder.resolve(file.key() + ".part");
        try {
            Files.createDirectories(folder);
            write(beside, bytes);
            Files.move(beside, folder.resolve(file.key().toString()), ATOMIC_MOVE);
            force(folder);
            return file;
        } catch (IOException failure) {
            discard(beside);
            throw new StorageException("Could not keep a file of " + bytes.length + " bytes", isFull(failure), failure);
        }
    }

    @Override
    public Optional<byte[]> open(OrganisationId organisation, StoredFile file) {
        try {
            return Optional.of(Files.readAllBytes(placeOf(organisation, file)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new StorageException("Could not read file " + file.key(), false, failure);
        }
    }

    @Override
    public void delete(OrganisationId organisation, StoredFile file) {
        try {
            Files.deleteIfExists(placeOf(organisation, file));
        } catch (IOException failure) {
            throw new StorageException("Could not delete file " + file.key(), false, failure);
        }
    }

    private Path placeOf(OrganisationId organisation, StoredFile file) {
        return folderOf(organisation, file).resolve(file.key().toString());
    }

    private Path folderOf(OrganisationId organisation, StoredFile file) {
        String key = file.key().toString();
        return root.resolve(Long.toString(organisation.value())).resolve(key.substring(key.length() - 2));
    }

    private void write(Path path, byte[] bytes) throws IOException {
        try (FileChannel channel = opener.open(path)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** A move is on the disk only when its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            // The first failure is the one to tell; a part that stays is never read.
        }
    }

    private static boolean isFull(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left") || message.contains("quota exceeded");
    }
}
