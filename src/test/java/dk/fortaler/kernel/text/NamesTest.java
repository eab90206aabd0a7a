package dk.fortaler.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lone Vinge | Lone",
                "Anne-Marie Holm | Anne-Marie",
                "Øjvind | Øjvind",
                " Søren  Ærø | Søren",
                "D’Arcy Bell | D’Arcy",
                "J. P. Holm | J. P. Holm",
                "Dr. Holm | Dr. Holm",
                "Holm, Anne | Holm, Anne",
                "X Æ | X Æ",
                "'' | ''"
            })
    void somebodyIsGreetedByTheFirstNameWhereThereIsOne(String name, String greeted) {
        assertThat(Names.first(name)).isEqualTo(greeted);
    }
}
