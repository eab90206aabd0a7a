package dk.fortaler.kernel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.identity.OrganisationId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTest extends StorageContract {
    private static final Path DISK_THAT_IS_ALWAYS_FULL = Path.of("/dev/full");
    private static final Ids IDS = new Ids(Clock.systemUTC());

    @TempDir
    Path folder;

    @Override
    Storage storage() {
        return new FolderStorage(folder.resolve("files"), IDS);
    }

    @Test
    void saysThatTheDiskIsFullAndLeavesNothingBehind() throws IOException {
        assumeThat(DISK_THAT_IS_ALWAYS_FULL).exists();
        Storage full = new FolderStorage(
                folder, IDS, _ -> FileChannel.open(DISK_THAT_IS_ALWAYS_FULL, StandardOpenOption.WRITE));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> full.put(new OrganisationId(1), new byte[10]))
                .matches(StorageException::isFull);
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void leavesNothingWhereAWriteBreaksOff() throws IOException {
        Storage broken = new FolderStorage(folder, IDS, path -> {
            Files.write(path, new byte[] {1});
            throw new IOException("The cable was pulled");
        });
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> broken.put(new OrganisationId(1), new byte[10]))
                .matches(failure -> !failure.isFull());
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void saysThatAFolderCannotBeWrittenTo() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        Storage storage = new FolderStorage(file, IDS);
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.put(new OrganisationId(1), new byte[10]));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
