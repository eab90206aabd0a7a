package dk.fortaler.sharing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final String TWENTY =
            "en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Vi har bygget en mølle!   | vi   HAR bygget en mølle
                    Vi søger kolleger 👋       | Vi søger kolleger
                    Se her: https://a.dk/s/x1 | Se her: https://a.dk/s/y2
                    Se her www.a.dk           | Se her
                    mø​lle                     | mølle
                    Ærø                       | ÆRØ
                    """)
    void sameWordsAreTheSame(String one, String other) {
        assertThat(Wording.of(one)).isEqualTo(Wording.of(other));
    }

    @Test
    void invisibleLettersAndOtherFormsOfLettersHideNothing() {
        assertThat(Wording.of("m\u200Bø\u200Dlle")).isEqualTo(Wording.of("mølle"));
        assertThat(Wording.of("A\u030Arhus")).isEqualTo(Wording.of("Århus"));
    }

    @Test
    void oneWordInTenIsNotEnough() {
        Wording before = Wording.of(TWENTY);
        assertThat(before.near(Wording.of(TWENTY.replace("tyve", "snes")))).isTrue();
        assertThat(before.near(Wording.of(TWENTY.replace("en to", "uno due")))).isTrue();
        assertThat(before.near(Wording.of(TWENTY.replace("en to tre", "uno due tre+"))))
                .isTrue();
        assertThat(before.near(Wording.of(TWENTY.replace("en to tre", "uno due tria"))))
                .isFalse();
    }

    @Test
    void anotherOrderIsTheSameAndARepeatedWordCountsTwice() {
        assertThat(Wording.of("kom og se").near(Wording.of("se og kom"))).isTrue();
        assertThat(Wording.of("ja").near(Wording.of("ja ja ja ja"))).isFalse();
    }

    @Test
    void whereThereIsNoWordTheRestIsCompared() {
        assertThat(Wording.of("").near(Wording.of("https://a.dk/x"))).isTrue();
        assertThat(Wording.of("🎉🎉").near(Wording.of("🎉 🎉"))).isTrue();
        assertThat(Wording.of("🎉").near(Wording.of("👋"))).isFalse();
        assertThat(Wording.of("").near(Wording.of("hej"))).isFalse();
    }
}
