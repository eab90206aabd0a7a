package dk.fortaler.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** The checker of the W3C's Nu project over a page as it was sent. */
final class HtmlChecker {
    /** Its grammar is deep: the default stack overflows on Java 25. */
    private static final long STACK_BYTES = 16L << 20;

    private HtmlChecker() {}

    /** What is wrong, a line each; nothing where the page is valid. */
    static List<String> complaints(String html) {
        CompletableFuture<String> said = new CompletableFuture<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> said.complete(check(html)), "html-checker", STACK_BYTES);
        thread.setUncaughtExceptionHandler((where, thrown) -> {
            failure.set(thrown);
            said.completeExceptionally(thrown);
        });
        thread.start();
        return said.join()
                .lines()
                .filter(line -> line.contains("error") || line.contains("warning"))
                .toList();
    }

    private static String check(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        validator.setNoLangDetect(true);
        try {
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
