package dk.fortaler.kernel.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One language's texts, of all modules, from {@code messages/<module>_<language>.properties}. Patterns are ICU's, with
 * named arguments: {@code {count, plural, one {# person} other {# personer}}}.
 */
public final class Texts {
    private static final Map<Language, Texts> ALL = load();

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    public static Texts of(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalStateException("No texts in " + language);
        }
        return texts;
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /** @throws IllegalArgumentException where the key is in no file, so that a slip shows in the first test */
    public String text(String key, Map<String, ?> arguments) {
        MessageFormat shared = parsed.computeIfAbsent(key, this::parse);
        MessageFormat own = (MessageFormat) shared.clone();
        return own.format(arguments, new StringBuffer(), null).toString();
    }

    private MessageFormat parse(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        return new MessageFormat(pattern, language.locale());
    }

    private static Map<Language, Texts> load() {
        Map<Language, Texts> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Texts(language, read(language)));
        }
        return all;
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> patterns = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.tag() + ".properties")) {
                Properties texts = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> patterns.put((String) key, (String) text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return patterns;
    }
}
