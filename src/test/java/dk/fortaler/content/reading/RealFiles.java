package dk.fortaler.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Feeds and pages as they stood on the web, in {@code shared/real} beside the project. */
public final class RealFiles {
    private RealFiles() {}

    /** All of {@code feeds} or {@code pages}, by name. */
    public static List<Path> all(String folder) {
        try (Stream<Path> files = Files.list(root().resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static byte[] read(String name) {
        try {
            return Files.readAllBytes(root().resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/real"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new AssertionError("shared/real must stand beside the project or above it"));
    }
}
