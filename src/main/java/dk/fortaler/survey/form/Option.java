package dk.fortaler.survey.form;

import dk.fortaler.kernel.text.Language;
import java.util.Map;

/**
 * Something to choose, or a row of a matrix.
 *
 * @param key short and stable, the same in every language and round: results are counted by it
 */
public record Option(String key, Map<Language, String> text) {
    public Option {
        text = Map.copyOf(text);
    }

    public String text(Language language) {
        return Question.in(text, language);
    }
}
