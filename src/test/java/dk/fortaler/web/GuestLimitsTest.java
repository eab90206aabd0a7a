package dk.fortaler.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestLimitsTest {
    private final GuestLimits limits = new GuestLimits();

    @Test
    void anOfficeBehindOneAddressGetsThroughOnTheOpeningDayAndAProgramDoesNot() {
        int through = 0;
        while (limits.allowsFrom("192.0.2.7") && through < 10_000) {
            through++;
        }
        assertThat(through).isBetween(GuestLimits.PER_MINUTE, 9_999);
        assertThat(limits.allowsFrom("192.0.2.8")).isTrue();
    }

    @Test
    void theSameMailAddressIsTypedAFewTimesAnHourInOneFormAndCountsByItselfInAnother() {
        EmailAddress ida = new EmailAddress("ida@example.dk");
        for (int i = 0; i < GuestLimits.SAME_ADDRESS_PER_HOUR; i++) {
            assertThat(limits.allows("club/a", ida)).isTrue();
        }
        assertThat(limits.allows("club/a", ida)).isFalse();
        assertThat(limits.allows("club/a", new EmailAddress("bo@example.dk"))).isTrue();
        assertThat(limits.allows("club/b", ida)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:9:9:9:9, 2001:db8:1:2::/64"
    })
    void aHouseholdsAddressesAreOnePlace(String address, String place) {
        assertThat(ClientAddress.network(address)).isEqualTo(place);
    }
}
