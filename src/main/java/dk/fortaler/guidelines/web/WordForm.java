package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.WordRule;
import dk.fortaler.guidelines.WordRule.Weight;
import dk.fortaler.kernel.text.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;

/**
 * A rule as somebody wants it.
 *
 * @param weight forbidden, careful or stops: a forbidden one that stops
 * @param language empty for all
 * @param sample a text to try the rules on
 */
record WordForm(
        @NotBlank(message = "web.form.missing") @Size(max = WordRule.LONGEST_PHRASE, message = "web.form.too-long")
        String phrase,

        String weight,
        String language,

        @NotBlank(message = "guidelines.words.reason.missing")
        @Size(max = WordRule.LONGEST_REASON, message = "web.form.too-long")
        String reason,

        @Size(max = 5000, message = "web.form.too-long") String sample) {
    private static final String STOPS = "stops";

    WordForm {
        phrase = phrase == null ? "" : phrase.strip().replaceAll("\\s+", " ");
        weight = weight == null ? "" : weight;
        language = language == null ? "" : language;
        reason = reason == null ? "" : reason.strip();
        sample = sample == null ? "" : sample;
    }

    WordRule rule(UUID id) {
        boolean stops = weight.equals(STOPS);
        Weight heavy = weight.equals("careful") ? Weight.CAREFUL : Weight.FORBIDDEN;
        return new WordRule(
                id,
                heavy,
                phrase,
                Language.of(language.toLowerCase(Locale.ROOT)).orElse(null),
                reason.isEmpty() ? "…" : reason,
                stops);
    }
}
