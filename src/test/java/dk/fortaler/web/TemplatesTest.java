package dk.fortaler.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KEY = Pattern.compile("page\\.text\\(\"([a-z0-9.-]+)\"[,)]");
    /** Words that are the same in every language. */
    private static final Pattern SAME_EVERYWHERE = Pattern.compile("\\b(Fortaler|CSV|RSS|SMTP|UTM|https)\\b");

    @Test
    void noTemplateHasWordsOfItsOwn() {
        assertThat(templates().flatMap(TemplatesTest::ownWords)).isEmpty();
    }

    @Test
    void everyTextThatATemplateNamesExists() {
        Texts texts = Texts.of(Language.DA);
        assertThat(templates().flatMap(template -> {
                    Matcher keys = KEY.matcher(read(template));
                    return keys.results()
                            .map(key -> key.group(1))
                            .filter(key -> !texts.has(key))
                            .map(key -> template + ": " + key);
                }))
                .isEmpty();
    }

    @Test
    void noTemplateHasStylesOrScriptsInline() {
        Pattern inline = Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)[^>]*>|<style(?![^>]*nonce)");
        assertThat(templates()
                        // Mails are not pages: no policy of ours guards them, and mail programs read no other styles.
                        .filter(template -> !template.startsWith(TEMPLATES.resolve("mail")))
                        .filter(template -> inline.matcher(read(template)).find()))
                .isEmpty();
    }

    @Test
    void wordsInATemplateAreFound() {
        assertThat(words("<p title=\"${page.text(\"x\")}\">Hej</p>")).containsExactly("Hej");
        assertThat(words("<input placeholder=\"Navn\">")).containsExactly("Navn");
        assertThat(words("@if(a > b)<p>${page.text(\"x\")}</p>@endif · 1")).isEmpty();
    }

    private static Stream<String> ownWords(Path template) {
        return words(read(template)).stream().map(word -> template + ": " + word);
    }

    /** Letters in text between tags, and in attributes that are shown or read aloud. */
    private static List<String> words(String source) {
        String text = withoutCode(source);
        List<String> found = new ArrayList<>();
        Matcher attributes = Pattern.compile("\\s(?:title|alt|placeholder|aria-label|aria-description)=\"([^\"]*)\"")
                .matcher(text);
        attributes.results().map(match -> match.group(1)).forEach(found::add);
        String between =
                Pattern.compile("<[^>]*>", Pattern.DOTALL).matcher(text).replaceAll("\n");
        found.addAll(between.lines().map(String::strip).toList());
        return found.stream()
                .map(word -> SAME_EVERYWHERE.matcher(word).replaceAll(""))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    private static String withoutCode(String source) {
        String text =
                Pattern.compile("<%--.*?--%>", Pattern.DOTALL).matcher(source).replaceAll("");
        text = Pattern.compile("^@(import|param).*$", Pattern.MULTILINE)
                .matcher(text)
                .replaceAll("");
        text = Pattern.compile("!\\{[^}]*}").matcher(text).replaceAll("");
        text = withoutBalanced(text, Pattern.compile("\\$(?:unsafe)?\\{"), '{', '}');
        text = withoutBalanced(text, Pattern.compile("@(?:template\\.[\\w.-]+|if|elseif|for)\\("), '(', ')');
        return text.replaceAll("@(else|endif|endfor|raw|endraw)\\b", "")
                .replaceAll("(?i)<!doctype[^>]*>", "")
                .replaceAll("`, \\w+ = @`", "\n")
                .replace("`)", "");
    }

    /** Cuts out code from its opening to the bracket that closes it; content blocks inside (@`…`) stay. */
    private static String withoutBalanced(String text, Pattern opening, char open, char close) {
        StringBuilder rest = new StringBuilder();
        Matcher matcher = opening.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            rest.append(text, at, matcher.start());
            int depth = 1;
            int position = matcher.end();
            while (depth > 0 && position < text.length()) {
                char next = text.charAt(position);
                if (next == '@' && text.startsWith("@`", position)) {
                    break;
                }
                depth += next == open ? 1 : next == close ? -1 : 0;
                position++;
            }
            at = text.startsWith("@`", position) ? position + 2 : position;
        }
        return rest.append(text.substring(at)).toString();
    }

    private static Stream<Path> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
