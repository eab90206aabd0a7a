package dk.fortaler.kernel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the program, on its class path. */
public final class Resource {
    private Resource() {}

    /**
     * All of it, as UTF-8.
     *
     * @param path from the root of the class path, like {@code /guidelines/ready_da.md}
     * @throws IllegalStateException where there is none, with its path
     */
    public static String text(String path) {
        try (InputStream text = Resource.class.getResourceAsStream(path)) {
            if (text == null) {
                throw new IllegalStateException("No resource " + path);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Unreadable resource " + path, unreadable);
        }
    }
}
