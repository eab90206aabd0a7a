package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Disclosure;
import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.Disclosure.Kind;
import dk.fortaler.kernel.text.Language;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a kind of story is to say of its writer's workplace.
 *
 * @param danishOthers and {@code englishOthers}: words that say the same, a line each
 * @param sample a text to try it on
 */
record DisclosureForm(
        @Size(max = Disclosure.LONGEST, message = "web.form.too-long")
        String danish,

        @Size(max = Disclosure.LONGEST, message = "web.form.too-long")
        String english,

        @Size(max = LONGEST_OTHERS, message = "web.form.too-long")
        String danishOthers,

        @Size(max = LONGEST_OTHERS, message = "web.form.too-long")
        String englishOthers,

        String asks,

        @Size(max = 5000, message = "web.form.too-long") String sample) {
    static final int LONGEST_OTHERS = 2_000;
    private static final int MOST_OTHERS = 50;

    DisclosureForm {
        danish = oneLine(danish);
        english = oneLine(english);
        danishOthers = WriteForm.lines(danishOthers);
        englishOthers = WriteForm.lines(englishOthers);
        asks = asks == null ? "" : asks;
        sample = WriteForm.lines(sample);
    }

    Disclosure in(Kind kind, Language language) {
        return new Disclosure(
                kind,
                language == Language.DA ? danish : english,
                others(language == Language.DA ? danishOthers : englishOthers),
                Asks.of(asks).orElse(Asks.ADVISES));
    }

    private static List<String> others(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_OTHERS)
                .toList();
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
