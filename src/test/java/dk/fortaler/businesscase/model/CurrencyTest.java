package dk.fortaler.businesscase.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import dk.fortaler.kernel.text.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrencyTest {
    private static final BigDecimal LOSS = new BigDecimal("-432391");

    @Test
    void aLossIsWrittenWithAMinusAndNotWithAHyphen() {
        assertThat(Currency.DKK.write(LOSS, Language.EN)).isEqualTo("\u2212DKK\u00a0432,391");
        assertThat(Currency.DKK.write(LOSS, Language.DA)).isEqualTo("\u2212432.391\u00a0kr.");
        assertThat(Currency.GBP.write(LOSS, Language.EN)).isEqualTo("\u2212\u2060£432,391");
    }

    /** By the rules that browsers break lines by (Unicode Standard Annex 14). */
    @Test
    void noLineEndsWithinAnAmount() {
        for (Language language : Language.values()) {
            BreakIterator lines = BreakIterator.getLineInstance(language.locale());
            for (Currency currency : Currency.values()) {
                for (String written :
                        List.of(currency.write(LOSS, language), currency.writeDifference(LOSS.negate(), language))) {
                    lines.setText(written);
                    assertThat(lines.following(0)).as(written).isEqualTo(written.length());
                }
            }
        }
    }
}
