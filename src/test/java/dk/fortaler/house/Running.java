package dk.fortaler.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fortaler as a process of its own, as it runs in earnest: it can be killed. */
final class Running implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("/setup\\?key=([a-z0-9-]+)");

    private final Process process;
    private final Path said;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Running(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts and does not wait. */
    static Running start(Path data) {
        try {
            Path said = Files.createTempFile(data.getParent(), "said", ".log");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dk.fortaler.Fortaler",
                            "--fortaler.data=" + data,
                            "--server.port=0")
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            return new Running(process, said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The port, once it answers. */
    int port() throws InterruptedException {
        return Integer.parseInt(await(PORT));
    }

    String setupKey() throws InterruptedException {
        return await(KEY);
    }

    /** How it ended, once it has. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** As the kernel or a power cut does it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Whatever it wrote; letters beyond ASCII are not read. */
    String said() {
        try {
            return Files.readString(said, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    /** Sends the form of a page, with the token that it carries. */
    HttpResponse<String> fillIn(String page, String action, String form) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError(page + " has no form");
        }
        return client.send(
                HttpRequest.newBuilder(address(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + token.group(1) + "&" + form))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) throws InterruptedException {
        return URI.create("http://localhost:" + port() + path);
    }

    private String await(Pattern line) throws InterruptedException {
        while (true) {
            Matcher found = line.matcher(said());
            if (found.find()) {
                return found.group(1);
            }
            if (!process.isAlive()) {
                throw new AssertionError("It ended before it said " + line + ":\n" + said());
            }
            process.waitFor(LOOK_AGAIN);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        client.close();
    }
}
