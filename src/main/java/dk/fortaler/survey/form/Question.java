package dk.fortaler.survey.form;

import dk.fortaler.kernel.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param code by which other modules and the next round know it, like {@code networks_used}; null for own questions
 * @param options of {@link Kind#SINGLE}, {@link Kind#MULTIPLE} and {@link Kind#MATRIX} (its columns); else empty
 * @param rows of {@link Kind#MATRIX}; else empty
 * @param scale of {@link Kind#SCALE}; else null
 * @param background whether results may be split by it; only for {@link Kind#SINGLE}
 * @param showIf null where it is always asked
 */
public record Question(
        UUID id,
        @Nullable String code,
        Kind kind,
        Map<Language, String> text,
        List<Option> options,
        List<Option> rows,
        @Nullable Scale scale,
        boolean required,
        boolean background,
        @Nullable Condition showIf) {
    public Question {
        text = Map.copyOf(text);
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    public String text(Language language) {
        return in(text, language);
    }

    public Optional<Option> option(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    public Optional<Option> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** In the language, or in the other where it was not translated. */
    static String in(Map<Language, String> text, Language language) {
        String own = text.getOrDefault(language, "");
        return own.isEmpty()
                ? text.values().stream()
                        .filter(other -> !other.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
    }
}
