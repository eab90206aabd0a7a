package dk.fortaler.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.text.Language;
import org.junit.jupiter.api.Test;

class TextLanguageTest {
    @Test
    void tellsByTheSmallWords() {
        assertThat(TextLanguage.of("I dag åbner vi vores nye kontor, og det er jeg glad for", Language.EN))
                .isEqualTo(Language.DA);
        assertThat(TextLanguage.of("Today we open our new office and I am proud of it", Language.DA))
                .isEqualTo(Language.EN);
    }

    @Test
    void asksItsReaderWhereAsMuchSpeaksForOneAsForTheOther() {
        assertThat(TextLanguage.of("", Language.EN)).isEqualTo(Language.EN);
        assertThat(TextLanguage.of("Nordlys 2026 🎉", Language.DA)).isEqualTo(Language.DA);
    }
}
