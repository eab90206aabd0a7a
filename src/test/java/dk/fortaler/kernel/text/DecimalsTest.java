package dk.fortaler.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DA | 500       | 500",
                "DA | 1.500     | 1500",
                "DA | 1 500     | 1500",
                "DA | 1.234.567,5 | 1234567.5",
                "DA | 4,5       | 4.5",
                "DA | 4.5       | 4.5",
                "DA | 60 %      | 60",
                "EN | 1,500     | 1500",
                "EN | 1,234.5   | 1234.5",
                "EN | 4.5       | 4.5",
                "EN | 4,5       | 4.5",
                "EN | -3        | -3"
            })
    void aNumberIsReadAsItsReaderWritesIt(Language language, String typed, String meant) {
        assertThat(Decimals.read(language, typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(new BigDecimal(meant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mange",
                "1e9",
                "12.34.56",
                "1,2,3",
                "0x10",
                "٣",
                "NaN",
                "1/2",
                "--4",
                "0.125.000",
                "0,125,000"
            })
    void whatIsNoNumberIsNotReadAsOne(String typed) {
        assertThat(Decimals.read(Language.DA, typed)).isEmpty();
        assertThat(Decimals.read(Language.EN, typed)).isEmpty();
    }

    @Test
    void aNumberWithoutEndIsNotRead() {
        assertThat(Decimals.read(Language.DA, "9".repeat(100_000))).isEmpty();
    }
}
