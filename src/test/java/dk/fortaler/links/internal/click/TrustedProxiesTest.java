package dk.fortaler.links.internal.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {
    private final TrustedProxies proxies =
            new TrustedProxies(List.of(AddressRange.parse("10.0.0.0/9"), AddressRange.parse("::1")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.7 | 203.0.113.9                     | 203.0.113.9",
                "10.0.0.7 | 198.51.100.1, 203.0.113.9       | 203.0.113.9",
                "10.0.0.7 | 203.0.113.9, 10.1.2.3           | 203.0.113.9",
                "10.0.0.7 | 203.0.113.9:4711                | 203.0.113.9",
                "10.0.0.7 | [2001:db8::7]:4711              | 2001:db8:0:0:0:0:0:7",
                "::1      | 2001:db8::7                     | 2001:db8:0:0:0:0:0:7",
                "10.0.0.7 | 10.0.0.8                        | 10.0.0.8",
                "10.0.0.7 | unknown, 10.0.0.8               | 10.0.0.8",
                "10.0.0.7 | evil.example                    | 10.0.0.7",
                "10.0.0.7 | ,                               | 10.0.0.7",
            })
    void believesWhatTrustedProxiesWrote(String peer, String header, String visitor) {
        assertThat(visitor(peer, header)).isEqualTo(visitor);
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.9", "10.128.0.1", "2001:db8::1"})
    void doesNotBelieveAnybodyElse(String peer) {
        assertThat(visitor(peer, "198.51.100.1"))
                .isEqualTo(InetAddress.ofLiteral(peer).getHostAddress());
    }

    @Test
    void namesAreNoAddressRanges() {
        assertThatThrownBy(() -> AddressRange.parse("proxy.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AddressRange.parse("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
    }

    private String visitor(String peer, String header) {
        return proxies.visitor(InetAddress.ofLiteral(peer), header).getHostAddress();
    }
}
