package dk.fortaler;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source is as palantir-java-format writes it. {@code mvn test -Dtest=FormatTest -Dformat=write} writes them so.
 * Why this is a test and not Spotless: docs/decisions/0001-formatter.md.
 */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everySourceIsFormatted() {
        boolean write = "write".equals(System.getProperty("format"));
        assertThat(sources().filter(source -> !isFormatted(source, write)))
                .as("not formatted; run: mvn test -Dtest=FormatTest -Dformat=write")
                .isEmpty();
    }

    private static boolean isFormatted(Path source, boolean write) {
        try {
            String present = Files.readString(source);
            String formatted = FORMATTER.formatSource(
                    ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(present), Style.PALANTIR));
            if (write && !formatted.equals(present)) {
                Files.writeString(source, formatted);
                return true;
            }
            return formatted.equals(present);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FormatterException failure) {
            throw new IllegalStateException("Cannot read " + source, failure);
        }
    }

    private static Stream<Path> sources() {
        return Stream.of("src/main/java", "src/test/java").flatMap(folder -> {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
