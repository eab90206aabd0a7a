package dk.fortaler.people.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeZonesTest {
    @Test
    void aPlaceIsOfferedOnceByTheNameItHasToday() {
        assertThat(TimeZones.all())
                .contains("Europe/Copenhagen", "Europe/Kyiv", "Asia/Kolkata", "America/New_York", "UTC")
                .doesNotContain("Europe/Kiev", "Asia/Calcutta", "Asia/Saigon")
                .doesNotHaveDuplicates()
                .startsWith("Europe/Amsterdam");
    }

    @Test
    void anOldNameThatIsKeptIsShownAsToday() {
        assertThat(TimeZones.today("Europe/Kiev")).isEqualTo("Europe/Kyiv");
        assertThat(TimeZones.find(TimeZones.today("Europe/Kiev"))).contains(ZoneId.of("Europe/Kyiv"));
        assertThat(TimeZones.find("Mars/Olympus")).isEmpty();
    }
}
