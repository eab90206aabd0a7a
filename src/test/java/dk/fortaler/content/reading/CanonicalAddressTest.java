package dk.fortaler.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.identity.WebAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalAddressTest {
    private static CanonicalAddress of(String address) {
        return CanonicalAddress.of(new WebAddress(URI.create(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, http://www.EXAMPLE.org:80/a/",
        "https://example.org/a?x=1&y=2, https://example.org/a?y=2&utm_source=rss&x=1&fbclid=9#top",
        "https://example.org/a/b, https://example.org/a/./c/../b?",
        "https://example.org/, https://example.org",
        "https://example.org/~me, https://example.org/%7Eme",
        "https://example.org/bl%c3%a5, https://example.org/blå",
        "https://example.org/a?wt_mc=rss.ho.beitrag.rdf, https://example.org/a"
    })
    void comparesEqual(String one, String other) {
        assertThat(of(one).key()).isEqualTo(of(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/b",
        "https://example.org/a?id=1, https://example.org/a?id=2",
        "https://example.org/a, https://example.org/A",
        "https://example.org/a%2Fb, https://example.org/a/b",
        "https://example.org/a?x=%26y, https://example.org/a?x=&y",
        "https://example.org:8080/a, https://example.org/a"
    })
    void comparesDifferent(String one, String other) {
        assertThat(of(one).key()).isNotEqualTo(of(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a/?utm_medium=x, https://www.example.org/a/",
        "HTTP://Example.org:80/a?b=2&a=1#c, http://example.org/a?b=2&a=1",
        "https://example.org/%e2%9c%93?q=%e2%9c%93, https://example.org/%E2%9C%93?q=%E2%9C%93"
    })
    void keepsAnAddressThatWorks(String given, String kept) {
        assertThat(of(given).address()).hasToString(kept);
    }

    @Test
    void givesLongAddressesAShortKeyOfTheirOwn() {
        String longOne = "https://example.org/" + "å".repeat(1_900);
        assertThat(of(longOne).key())
                .hasSize(500)
                .isNotEqualTo(of(longOne + "x").key());
    }
}
