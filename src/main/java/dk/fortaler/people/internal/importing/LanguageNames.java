package dk.fortaler.people.internal.importing;

import dk.fortaler.kernel.text.Language;
import java.util.Optional;
import java.util.Set;

/** Danish and English as lists write them: by name, by code, by country. */
final class LanguageNames {
    private static final Set<String> DANISH =
            Set.of("da", "dan", "dk", "dadk", "dansk", "danish", "danskdanmark", "danishdenmark", "danmark", "denmark");
    private static final Set<String> ENGLISH = Set.of(
            "en",
            "eng",
            "gb",
            "uk",
            "us",
            "usa",
            "engb",
            "enus",
            "enuk",
            "enie",
            "enau",
            "engelsk",
            "english",
            "englishuk",
            "englishus",
            "englishunitedkingdom",
            "englishunitedstates",
            "england",
            "britisk",
            "amerikansk");

    private LanguageNames() {}

    static Optional<Language> parse(String cell) {
        String name = Headings.letters(cell);
        if (DANISH.contains(name)) {
            return Optional.of(Language.DA);
        }
        return ENGLISH.contains(name) ? Optional.of(Language.EN) : Optional.empty();
    }
}
