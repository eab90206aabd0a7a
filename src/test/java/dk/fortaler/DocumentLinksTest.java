package dk.fortaler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocumentLinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)[^)]*\\)|(?:src|srcset|href)=\"([^\"]+)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-z]+:|#|//).*");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

    @Test
    void everyPictureAndEveryRelativeLinkLeadsToAFile() throws IOException {
        List<String> astray = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            for (String target : targets(Files.readString(document))) {
                links++;
                Path file = document.toAbsolutePath().resolveSibling(target.replaceFirst("[#?].*", ""));
                if (!Files.exists(file)) {
                    astray.add(document + " -> " + target);
                }
            }
        }
        assertThat(links).isPositive();
        assertThat(astray).isEmpty();
    }

    private static List<String> targets(String text) {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .toList();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"));
                Stream<Path> top = Files.list(Path.of("."))) {
            return Stream.concat(docs, top)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
