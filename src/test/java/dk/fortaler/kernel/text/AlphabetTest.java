package dk.fortaler.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    @Test
    void theDanishLettersStandLastAndTheirOldSpellingWithThem() {
        assertThat(Alphabet.sorted(
                        List.of("Åse", "Østen", "Anne", "Ærø", "Aage", "Zenia", "anders", "Bo"), Function.identity()))
                .containsExactly("anders", "Anne", "Bo", "Zenia", "Ærø", "Østen", "Aage", "Åse");
    }
}
