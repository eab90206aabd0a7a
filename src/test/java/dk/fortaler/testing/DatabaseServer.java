package dk.fortaler.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server of a data folder's own database, to be stopped and started under a Fortaler that runs. */
public final class DatabaseServer {
    private final Path data;
    private final String line;

    private DatabaseServer(Path data, String line) {
        this.data = data;
        this.line = line;
    }

    /** @param data of a Fortaler that has started */
    public static DatabaseServer of(Path data) throws IOException {
        return new DatabaseServer(
                data,
                Files.readAllLines(data.resolve("database/cluster/postmaster.opts"))
                        .getFirst());
    }

    /** As an administrator would, not waiting for its clients. */
    public void stop() throws IOException, InterruptedException {
        String process = Files.readAllLines(data.resolve("database/cluster/postmaster.pid"))
                .getFirst();
        if (new ProcessBuilder("kill", "-INT", process).start().waitFor() != 0) {
            throw new IllegalStateException("The database was not there");
        }
        ProcessHandle.of(Long.parseLong(process))
                .ifPresent(server -> server.onExit().join());
    }

    /** Does not wait until it answers. */
    public void start() throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root
        }
        for (String word : line.split(" \"")) {
            command.add(word.replace("\"", ""));
        }
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("database.log").toFile())
                .start();
    }
}
