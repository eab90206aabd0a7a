package dk.fortaler.businesscase.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class FactsTest {
    private final Facts facts = new Facts();

    @Test
    void everyThemeHasFactsAndArguments() {
        assertThat(facts.all()).hasSizeBetween(25, 40);
        assertThat(facts.byTheme())
                .hasSize(Theme.values().length)
                .allSatisfy((theme, list) -> assertThat(list).hasSizeGreaterThan(2));
    }

    @Test
    void whoSaysSoStandsWithEveryFactButOurOwnReasoning() {
        assertThat(facts.all()).allSatisfy(fact -> {
            for (Language language : Language.values()) {
                if (fact.strength() == Strength.REASONING) {
                    assertThat(fact.source(language)).isEmpty();
                } else {
                    assertThat(fact.source(language)).matches(".+, 20\\d\\d");
                }
            }
        });
    }

    @Test
    void saysTheSameNumbersInBothLanguages() {
        assertThat(facts.all())
                .allSatisfy(fact -> assertThat(numbers(fact.text().da()))
                        .isEqualTo(numbers(fact.text().en())));
    }

    @Test
    void theFigureShownLargeIsNotSaidAgain() {
        assertThat(facts.all()).allSatisfy(fact -> {
            for (Language language : Language.values()) {
                assertThat(numbers(fact.figure(language)))
                        .as(fact.id())
                        .doesNotContainAnyElementsOf(numbers(fact.text().in(language) + " 0"));
            }
        });
    }

    @Test
    void aTextGoesOnAfterItsFigureInBothLanguagesOrInNone() {
        assertThat(facts.all()).allSatisfy(fact -> {
            boolean goesOn = Character.isLowerCase(fact.text().da().charAt(0));
            assertThat(Character.isLowerCase(fact.text().en().charAt(0))).isEqualTo(goesOn);
            assertThat(goesOn && fact.figure(Language.DA).isEmpty()).isFalse();
        });
        assertThat(Fact.sentence("54 %", "af dem siger ja.")).isEqualTo("54 % af dem siger ja.");
        assertThat(Fact.sentence("2 ×", "Så mange klikker.")).isEqualTo("2 ×: Så mange klikker.");
        assertThat(Fact.sentence("", "Det er frivilligt.")).isEqualTo("Det er frivilligt.");
    }

    @Test
    void writesDanishAsDanesDo() {
        assertThat(facts.all()).allSatisfy(fact -> {
            assertThat(fact.text().da()).doesNotContainPattern("\\d%");
            assertThat(fact.text().en()).doesNotContainPattern("\\d %");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingLacksItsText(Language language) {
        Texts texts = Texts.of(language);
        assertThat(Theme.values()).allMatch(theme -> texts.has("facts.theme." + theme.tag()));
        assertThat(Strength.values()).allMatch(strength -> texts.has("facts.strength." + strength.tag()));
    }

    @Test
    void findsTheChosenInTheirOrderAndForgetsWhatIsGone() {
        assertThat(facts.of(List.of("voluntary", "removed-long-ago", "clicked-twice", "voluntary")))
                .extracting(Fact::id)
                .containsExactly("voluntary", "clicked-twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"theme\": \"weather\"|weather",
                "\"strength\": \"vendor\"|needs a source",
                "\"en\": \"\"|one language only",
                "\"id\": \"Not an id\"|id that is none",
                "\"source\": \"Somebody\"|needs a source, or is our own reasoning",
                "\"year\": 2020|needs a year with its source",
            })
    void aSlipInTheFileStopsTheStart(String slip, String said) {
        String right =
                "[{\"id\": \"right\", \"theme\": \"reach\", \"strength\": \"reasoning\", \"da\": \"Ja\", \"en\": \"Yes\"}]";
        assertThat(read(right)).hasSize(1);
        String field = slip.substring(0, slip.indexOf(':'));
        String wrong = right.contains(field)
                ? right.replaceFirst(Pattern.quote(field) + ": \"[^\"]*\"", Matcher.quoteReplacement(slip))
                : right.replace("}]", ", " + slip + "}]");
        assertThatThrownBy(() -> read(wrong)).hasMessageContaining(said);
    }

    @Test
    void noTwoFactsHaveOneId() {
        String one =
                "{\"id\": \"one\", \"theme\": \"reach\", \"strength\": \"reasoning\", \"da\": \"Ja\", \"en\": \"Yes\"}";
        assertThatThrownBy(() -> read("[" + one + "," + one + "]")).hasMessageContaining("Two facts");
    }

    private static java.util.Map<String, Fact> read(String json) {
        return FactFile.read(JsonMapper.builder().build().readTree(json));
    }

    /** With separators left out, as the two languages write them differently. */
    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+(?:[.,]\\d+)*")
                .matcher(text)
                .results()
                .map(match -> match.group().replaceAll("[.,]", ""))
                .toList();
    }
}
