package dk.fortaler.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.Disclosure.Kind;
import dk.fortaler.guidelines.WordRule.Weight;
import dk.fortaler.kernel.text.Language;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that a text is looked through by, without a database. */
class TextCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verdens bedste      | Vi er verdens bedste til vind      | verdens bedste
            verdens bedste      | VERDENS\tBEDSTE!                   | VERDENS\tBEDSTE
            verdens bedste      | Verdens-bedste                     | Verdens-bedste
            verdens bedste      | Verdens største og bedste          |
            garant*             | Vi garanterer det                  | garanterer
            garant*             | Det er ugaranteret                 |
            *garant*            | Det er ugaranteret                 | ugaranteret
            *fri                | Helt CO2-fri                       | fri
            *fri                | En klimafri dag                    | klimafri
            fri                 | Fridag                             |
            løn                 | Min LØN                            | LØN
            """)
    void aPhraseIsFoundByItsWords(String phrase, String text, String found) {
        List<Remark> remarks = check(phrase).remarks(text, Language.DA);
        assertThat(remarks).extracting(Remark::words).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void whatLooksTheSameIsTheSame() {
        assertThat(check("løfte").remarks("lo\u0308fte lø\u00adfte ＬØＦＴＥ lø\u200bfte", Language.DA))
                .extracting(Remark::start)
                .containsExactly(7, 14, 20);
        assertThat(check("é").remarks("e\u0301", Language.DA)).hasSize(1);
    }

    @Test
    void aRuleOfOneLanguageIsSilentInTheOther() {
        WordRule rule = new WordRule(new UUID(0, 1), Weight.CAREFUL, "gift", Language.DA, "Tvetydigt.", false);
        TextCheck check = new TextCheck(List.of(rule));
        assertThat(check.remarks("A gift", Language.EN)).isEmpty();
        assertThat(check.remarks("Gift", Language.DA)).hasSize(1);
    }

    @Test
    void onlyForbiddenWordsThatTheOrganisationSaysSoOfStop() {
        WordRule advice = new WordRule(new UUID(0, 1), Weight.FORBIDDEN, "kunde", null, "Nej.", false);
        WordRule stop = new WordRule(new UUID(0, 2), Weight.FORBIDDEN, "fyring*", null, "Nej.", true);
        TextCheck check = new TextCheck(List.of(advice, stop));
        assertThat(TextCheck.stop(check.remarks("En kunde", Language.DA))).isFalse();
        assertThat(TextCheck.stop(check.remarks("Fyringer hos en kunde", Language.DA)))
                .isTrue();
    }

    /** Stars and repeated beginnings are what makes other matchers try every way: here the text's words bound the work. */
    @Test
    void hostilePhrasesAndTextsAreLookedThroughLikeAnyOther() {
        String text = "a".repeat(20_000) + " " + "ab ".repeat(20_000) + "*".repeat(10_000) + "(a+)+".repeat(2_000);
        List<WordRule> rules = new java.util.ArrayList<>();
        for (String phrase :
                List.of("*a*", "(a+)+$", "ab ab ab ab ab ab ab ab ab ab ab c", "***", "*", "a* *a a* *a x")) {
            rules.add(new WordRule(new UUID(1, rules.size()), Weight.CAREFUL, phrase, null, "", false));
        }
        assertThat(new TextCheck(rules).remarks(text, Language.DA)).isNotEmpty();
        assertThat(check("***").remarks("*** ***", Language.DA)).isEmpty();
    }

    @Test
    void whateverStandsBetweenTheWordsAndAroundThemAPhraseIsFoundWhereItWasPut() {
        Random chance = new Random(20);
        String[] between = {" ", "\n", " - ", "…", " 👍 ", "\u00a0", ", "};
        for (int i = 0; i < 3_000; i++) {
            String first = word(chance);
            String second = word(chance);
            String gap = between[chance.nextInt(between.length)];
            String before = chance.nextBoolean() ? "" : "xx" + between[chance.nextInt(between.length)];
            String text = before + first.toUpperCase(java.util.Locale.ROOT) + gap + second
                    + between[chance.nextInt(between.length)] + "yy";
            List<Remark> remarks = check(first + " " + second).remarks(text, Language.DA);
            assertThat(remarks).as(text).hasSize(1);
            Remark remark = remarks.getFirst();
            assertThat(remark.start()).isEqualTo(before.length());
            assertThat(text.substring(remark.start(), remark.end())).isEqualTo(remark.words());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMERCIAL | Reklame for egen arbejdsplads: køb nu     | false
            COMMERCIAL | REKLAME FOR EGEN ARBEJDSPLADS\tKøb nu     | false
            COMMERCIAL | Annonce: køb nu                           | false
            COMMERCIAL | Køb nu. Reklame for egen arbejdsplads     | true
            COMMERCIAL | #reklame køb nu                           | true
            NEWS       | Stolt dag. Jeg arbejder hos Nordlys       | false
            NEWS       | Stolt dag på min arbejdsplads             | false
            NEWS       | Stolt dag                                 | true
            """)
    void whoIsEmployedSaysSoFirstWhereItSellsAndNearTheBeginningWhereItIsNews(Kind kind, String text, boolean missing) {
        assertThat(disclosure(kind, Asks.ADVISES).missing(text)).isEqualTo(missing);
    }

    @Test
    void whatIsPutInFrontIsNotMissingAnyMore() {
        for (Kind kind : Kind.values()) {
            Disclosure disclosure = disclosure(kind, Asks.STOPS);
            String text = disclosure.putInFront("  Køb nu");
            assertThat(disclosure.missing(text)).isFalse();
            assertThat(disclosure.putInFront(text)).isEqualTo(text);
        }
        assertThat(disclosure(Kind.COMMERCIAL, Asks.STOPS).putInFront("Køb nu"))
                .isEqualTo("Reklame for egen arbejdsplads: Køb nu");
        assertThat(disclosure(Kind.NEWS, Asks.STOPS).putInFront("Se her"))
                .isEqualTo("Jeg arbejder hos Nordlys. Se her");
        assertThat(disclosure(Kind.NEWS, Asks.STOPS).missing("x".repeat(300) + " Jeg arbejder hos Nordlys"))
                .isTrue();
        assertThat(disclosure(Kind.NEWS, Asks.NOTHING).missing("Se her")).isFalse();
    }

    private static Disclosure disclosure(Kind kind, Asks asks) {
        return kind == Kind.COMMERCIAL
                ? new Disclosure(kind, "Reklame for egen arbejdsplads", List.of("annonce"), asks)
                : new Disclosure(kind, "Jeg arbejder hos Nordlys.", List.of("min arbejdsplads"), asks);
    }

    private static TextCheck check(String phrase) {
        return new TextCheck(List.of(new WordRule(new UUID(0, 1), Weight.CAREFUL, phrase, null, "Fordi.", false)));
    }

    private static String word(Random chance) {
        String letters = "abcdefghijklmnopqrstuvæøå0123456789";
        StringBuilder word = new StringBuilder("z");
        for (int i = chance.nextInt(8); i >= 0; i--) {
            word.append(letters.charAt(chance.nextInt(letters.length())));
        }
        return word.toString();
    }
}
