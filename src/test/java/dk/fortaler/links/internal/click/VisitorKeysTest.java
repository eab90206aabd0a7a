package dk.fortaler.links.internal.click;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.links.LinkId;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitorKeysTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final InetAddress OFFICE = InetAddress.ofLiteral("203.0.113.9");
    private static final LinkId LINK = new LinkId(new UUID(1, 2));
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final VisitorKeys node = new VisitorKeys(VisitorKeysTest::keyNamedAfterTheDay, COPENHAGEN);

    @Test
    void isTheSameAllDayOnEveryNode() {
        VisitorKeys other = new VisitorKeys(VisitorKeysTest::keyNamedAfterTheDay, COPENHAGEN);
        assertThat(node.of(OFFICE, "Firefox", LINK, NOON))
                .isEqualTo(other.of(OFFICE, "Firefox", LINK, NOON.plusSeconds(3600)));
    }

    @Test
    void differsByAddressAgentAndLink() {
        VisitorKey key = node.of(OFFICE, "Firefox", LINK, NOON);
        assertThat(key)
                .isNotEqualTo(node.of(InetAddress.ofLiteral("203.0.113.10"), "Firefox", LINK, NOON))
                .isNotEqualTo(node.of(OFFICE, "Chrome", LINK, NOON))
                .isNotEqualTo(node.of(OFFICE, "Firefox", new LinkId(new UUID(1, 3)), NOON));
    }

    @Test
    void isForgottenAtMidnightOfTheZone() {
        Instant lastMoment = Instant.parse("2026-11-23T22:59:59.999Z");
        VisitorKey before = node.of(OFFICE, "Firefox", LINK, lastMoment);
        assertThat(node.of(OFFICE, "Firefox", LINK, NOON)).isEqualTo(before);
        assertThat(node.of(OFFICE, "Firefox", LINK, lastMoment.plusMillis(1))).isNotEqualTo(before);
    }

    @Test
    void aClockThatJumpsBackFindsTheOldDayAgain() {
        VisitorKey today = node.of(OFFICE, "Firefox", LINK, NOON);
        VisitorKey tomorrow = node.of(OFFICE, "Firefox", LINK, NOON.plusSeconds(86_400));
        assertThat(tomorrow).isNotEqualTo(today);
        assertThat(node.of(OFFICE, "Firefox", LINK, NOON)).isEqualTo(today);
    }

    private static byte[] keyNamedAfterTheDay(LocalDate day) {
        return ("the key of the day " + day).getBytes(StandardCharsets.UTF_8);
    }
}
