package dk.fortaler.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"bjørn@firma.dk", "šnna@firma.dk", "不上@firma.dk", "a b@firma.dk", "anna@firma", "a@-.dk"})
    void whatAMailServerWouldBringElsewhereIsNoAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void aDanishDomainIsToldToServersTheirWay() {
        EmailAddress address = new EmailAddress("Anna.Holm+x@BØF.dk");

        assertThat(address.value()).isEqualTo("anna.holm+x@bøf.dk");
        assertThat(address.forServers()).isEqualTo("anna.holm+x@xn--bf-lka.dk");
    }
}
