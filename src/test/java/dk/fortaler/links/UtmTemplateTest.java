package dk.fortaler.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.WebAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtmTemplateTest {
    private static final UtmWords WORDS = new UtmWords(
            Optional.of("LinkedIn"),
            Optional.of("Grøn omstilling!"),
            Optional.of("  Årets bedste: “lærling” "),
            Optional.of("Anne Holm"));

    @Test
    void namesNetworkProgrammeAndItemAndNobody() {
        assertThat(apply(UtmTemplate.DEFAULT, "https://example.dk/a"))
                .isEqualTo("https://example.dk/a?utm_source=linkedin&utm_medium=social"
                        + "&utm_campaign=groen-omstilling&utm_content=aarets-bedste-laerling");
    }

    @Test
    void saysInWhichParameterATargetGetsTheLinksOwnSlug() {
        assertThat(UtmTemplate.DEFAULT.linkParameter()).isEmpty();
        assertThat(new UtmTemplate("{network}", "", "", "", "{link}", false).linkParameter())
                .contains("utm_content");
        assertThat(new UtmTemplate("{network}", "", "", "{link}", "{item}", false).linkParameter())
                .contains("utm_term");
        assertThat(new UtmTemplate("{network}", "", "", "ad-{link}", "{item}-{link}", false).linkParameter())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.dk            | https://example.dk?utm_source=x",
                "https://example.dk/?          | https://example.dk/?utm_source=x",
                "https://example.dk/?a=1&      | https://example.dk/?a=1&utm_source=x",
                "https://example.dk/?a=b%20c#d | https://example.dk/?a=b%20c&utm_source=x#d",
                "https://example.dk/#/app?x=1  | https://example.dk/?utm_source=x#/app?x=1",
                "https://example.dk/?utm_source=own    | https://example.dk/?utm_source=own",
                "https://example.dk/?UTM_Source=&b=2   | https://example.dk/?UTM_Source=&b=2",
                "https://example.dk/blåbær     | https://example.dk/bl%C3%A5b%C3%A6r?utm_source=x"
            })
    void keepsTheTargetsOwnParameters(String target, String expected) {
        assertThat(apply(new UtmTemplate("x", "", "", "", "", false), target)).isEqualTo(expected);
    }

    @Test
    void leavesOutWhatStandsForNothing() {
        UtmTemplate template = new UtmTemplate("{network}", "{item}", "fast", "", "{programme}", false);
        assertThat(template.applyTo(address("https://example.dk/"), UtmWords.NONE))
                .isEqualTo("https://example.dk/?utm_campaign=fast");
    }

    @Test
    void namesAPersonOnlyWhereThatWasAllowed() {
        assertThatThrownBy(() -> new UtmTemplate("{person}", "", "", "", "", false))
                .isInstanceOfSatisfying(
                        UtmTemplate.Unusable.class,
                        no -> assertThat(no.key()).isEqualTo("links.utm.person-not-allowed"));
        assertThat(apply(new UtmTemplate("", "", "", "{person}", "", true), "https://example.dk/"))
                .isEqualTo("https://example.dk/?utm_term=anne-holm");
    }

    @ParameterizedTest
    @CsvSource({
        "{salary}, links.utm.unknown-placeholder",
        "{network, links.utm.letters",
        "network}, links.utm.letters",
        "{}, links.utm.unknown-placeholder",
        "'a\nb', links.utm.letters"
    })
    void refusesWhatItCannotFill(String pattern, String key) {
        assertThatThrownBy(() -> new UtmTemplate("", "", pattern, "", "", false))
                .isInstanceOfSatisfying(
                        UtmTemplate.Unusable.class, no -> assertThat(no.key()).isEqualTo(key));
        assertThatThrownBy(() -> new UtmTemplate("", "", "x".repeat(101), "", "", false))
                .isInstanceOf(UtmTemplate.Unusable.class);
    }

    @Test
    void strangeWordsCannotBreakTheAddress() {
        UtmTemplate template = new UtmTemplate("a&b=c #d\"<", "{item}$1\\", "", "", "", false);
        assertThat(apply(template, "https://example.dk/"))
                .isEqualTo("https://example.dk/?utm_source=a%26b%3Dc%20%23d%22%3C"
                        + "&utm_medium=aarets-bedste-laerling%241%5C");
    }

    private static String apply(UtmTemplate template, String target) {
        return template.applyTo(address(target), WORDS);
    }

    private static WebAddress address(String text) {
        return WebAddress.parse(text).orElseThrow();
    }
}
