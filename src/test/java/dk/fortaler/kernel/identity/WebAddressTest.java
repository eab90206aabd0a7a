package dk.fortaler.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "firma.dk, https://firma.dk",
        "' http://firma.dk/a b ', http://firma.dk/a%20b",
        "https://blåbærgrød.dk/ærø?ø=1, https://xn--blbrgrd-fxak7p.dk/ærø?ø=1",
        "https://firma.dk/a[1]?b[]=100%&c=%41, https://firma.dk/a%5B1%5D?b%5B%5D=100%25&c=%41",
        "'http://[::1]:8080/x', 'http://[::1]:8080/x'"
    })
    void forgivesHowPeopleWriteAddresses(String written, String meant) {
        assertThat(WebAddress.parse(written)).map(WebAddress::toString).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "ftp://a.dk",
                "https://",
                "https://a:b@c.dk/",
                "mailto:a@b.dk",
                "a b c"
            })
    void refusesWhatIsNoWebAddress(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.dk, b, https://a.dk/b",
        "https://a.dk/x/y?z=1, ?q=2, https://a.dk/x/y?q=2",
        "https://a.dk/x/y, ../b c, https://a.dk/b%20c",
        "https://a.dk/x, //cdn.dk/b, https://cdn.dk/b",
        "https://a.dk/x, https://ærø.dk/, https://xn--r-3fa9c.dk/"
    })
    void resolvesAsABrowserDoes(String base, String reference, String address) {
        assertThat(WebAddress.parse(base).orElseThrow().resolve(reference))
                .map(WebAddress::toString)
                .contains(address);
    }
}
