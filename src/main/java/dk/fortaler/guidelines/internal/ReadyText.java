package dk.fortaler.guidelines.internal;

import dk.fortaler.kernel.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What every organisation begins with. */
public final class ReadyText {
    private static final String DANISH = read("/guidelines/ready_da.md");
    private static final String ENGLISH = read("/guidelines/ready_en.md");

    private static final Bilingual CRISIS =
            new Bilingual(read("/guidelines/crisis_da.md"), read("/guidelines/crisis_en.md"));

    private ReadyText() {}

    /** What everybody is told to do when it storms. */
    public static Bilingual crisis() {
        return CRISIS;
    }

    /** @param organisation its name, as Markdown takes it */
    public static Bilingual of(String organisation) {
        return new Bilingual(
                DANISH.replace("{organisation}", organisation), ENGLISH.replace("{organisation}", organisation));
    }

    private static String read(String file) {
        try (InputStream text = Objects.requireNonNull(ReadyText.class.getResourceAsStream(file))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
