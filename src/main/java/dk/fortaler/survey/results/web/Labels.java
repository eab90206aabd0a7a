package dk.fortaler.survey.results.web;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import dk.fortaler.survey.form.Option;
import dk.fortaler.survey.form.Question;
import java.util.List;

/** Names of what was asked, in the reader's language. */
record Labels(Language language) {
    /** A group of options is named by its parts: "Økonomi, Kommunikation". */
    String group(Question question, List<String> keys) {
        return String.join(", ", keys.stream().map(key -> option(question, key)).toList());
    }

    private String option(Question question, String key) {
        return key.isEmpty()
                ? Texts.of(language).text("survey-results.open")
                : question.option(key).map(this::named).orElse(key);
    }

    /** By its key where nobody gave it a name. */
    String named(Option option) {
        String name = option.text(language);
        return name.isBlank() ? option.key() : name;
    }
}
