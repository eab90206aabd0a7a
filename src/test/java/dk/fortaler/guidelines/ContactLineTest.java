package dk.fortaler.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 34 56 78 | tel:12345678",
                "12345678 | tel:12345678",
                "12.34.56.78 | tel:12345678",
                "1234-5678 | tel:12345678",
                "+45 12 34 56 78 | tel:+4512345678",
                "(+45) 12 34 56 78 | tel:+4512345678",
                "0045 12345678 | tel:004512345678",
                "+44 (0)20 7946 0000 | tel:+442079460000",
                "08-123 456 78 | tel:0812345678",
                "+298 123456 | tel:+298123456",
                "Pressevagten 12 34 56 78, hele døgnet | tel:12345678",
                "12 34 56 78 (8-16) | tel:12345678",
                "12 34 56 78 kl. 08.00-16.00 | tel:12345678",
                "(12) 34 56 78, lokal 45 | tel:12345678",
                "vagt@nordlys.example | mailto:vagt@nordlys.example",
                "12 34 56 78 eller vagt@nordlys.example. | tel:12345678 mailto:vagt@nordlys.example",
            })
    void numbersAndAddressesArePressedHoweverTheyAreTyped(String line, String addresses) {
        assertThat(ContactLine.of(line).parts().stream()
                        .map(ContactLine.Part::address)
                        .filter(address -> !address.isEmpty())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(addresses);
        assertThat(ContactLine.of(line).reaches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl. 08.00-16.00", "28.11.2026", "28-11-26", "kl. 12.30-14"})
    void hoursAndDaysAreNoNumbers(String line) {
        assertThat(ContactLine.of(line).phone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pressevagten i kantinen", "Bygning 12", "@nordlys"})
    void aPlaceReachesNobody(String line) {
        assertThat(ContactLine.of(line).reaches()).isFalse();
    }

    @Test
    void nothingOfTheLineIsLost() {
        String line = "Anna (12 34 56 78) eller anna@nordlys.example, lokal 4512";
        assertThat(ContactLine.of(line).parts().stream()
                        .map(ContactLine.Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(line);
    }
}
