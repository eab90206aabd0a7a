package dk.fortaler.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
        for (Path danish : files("_da.properties")) {
            Path english = danish.resolveSibling(danish.getFileName().toString().replace("_da.", "_en."));
            Properties da = read(danish);
            Properties en = read(english);
            assertThat(new TreeSet<>(da.stringPropertyNames()))
                    .as("keys of %s and %s", danish, english)
                    .isEqualTo(new TreeSet<>(en.stringPropertyNames()));
            for (String key : da.stringPropertyNames()) {
                assertThat(arguments(da.getProperty(key), Language.DA))
                        .as("arguments of %s", key)
                        .isEqualTo(arguments(en.getProperty(key), Language.EN));
            }
        }
    }

    @Test
    void everyKeyBeginsWithItsFilesName() throws IOException {
        for (Path file : files(".properties")) {
            String module = file.getFileName().toString().replaceFirst("_(da|en)\\.properties$", "");
            assertThat(read(file).stringPropertyNames())
                    .as("keys of %s", file)
                    .allSatisfy(key -> assertThat(key).startsWith(module + "."));
        }
    }

    /** "Nordvarme A/Ss", "Lars's" beside "Jens'": how a name takes its s depends on the name, so sentences go without. */
    @Test
    void noTextHangsAGenitiveOnAnArgument() throws IOException {
        for (Path file : files(".properties")) {
            assertThat(read(file).values())
                    .as("texts of %s", file)
                    .noneMatch(text -> text.toString().matches("(?s).*\\{\\w+}['’]*s(?!\\p{L}).*"));
        }
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(Texts.of(Language.DA).text("web.plural.example", Map.of("count", 1)))
                .isEqualTo("1 person");
        assertThat(Texts.of(Language.DA).text("web.plural.example", Map.of("count", 5000)))
                .isEqualTo("5.000 personer");
        assertThat(Texts.of(Language.EN).text("web.plural.example", Map.of("count", 5000)))
                .isEqualTo("5,000 people");
    }

    private static Set<String> arguments(String pattern, Language language) {
        return new TreeSet<>(new MessageFormat(pattern, language.locale()).getArgumentNames());
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList());
        }
    }

    /** A key that stands twice would hide its first text, so reading refuses it. */
    private static final class EachOnce extends Properties {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object text) {
            if (containsKey(key)) {
                throw new AssertionError("The key " + key + " stands twice");
            }
            return super.put(key, text);
        }
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> new EachOnce().load(new StringReader("web.a=One\nweb.a=Two\n")))
                .hasMessageContaining("web.a");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new EachOnce();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
