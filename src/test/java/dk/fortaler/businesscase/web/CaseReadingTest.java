package dk.fortaler.businesscase.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.internal.Draft;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Crew;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Effort;
import dk.fortaler.businesscase.model.MediaValue;
import dk.fortaler.businesscase.model.Prices;
import dk.fortaler.businesscase.model.Range;
import dk.fortaler.businesscase.model.UsualFollowing;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a manager can type into a case, and what they are told. */
class CaseReadingTest {
    private static final Assumptions GIVEN = new Assumptions(
            Currency.EUR,
            18,
            new Crew(400, new BigDecimal("0.125"), 6),
            UsualFollowing.all(),
            Range.of("0.5", "1", "2"),
            Range.of("0.05", "0.1", "0.15"),
            Range.of("0.005", "0.01", "0.02"),
            Range.of("0", "4", "8"),
            Range.of("0", "1.5", "3"),
            MediaValue.CLICKS,
            new Prices(
                    new BigDecimal("2.5"),
                    BigDecimal.TEN,
                    new BigDecimal("5000"),
                    new BigDecimal("300"),
                    new BigDecimal("45"),
                    new BigDecimal("55"),
                    BigDecimal.ZERO),
            new Effort(new BigDecimal("0.25"), new BigDecimal("6"), BigDecimal.ONE, new BigDecimal("1234567.89")));

    @ParameterizedTest
    @EnumSource
    void whatStandsInTheFormIsReadBackAsItWas(Language language) {
        Draft draft = new Draft("Sag", "Fordi", GIVEN, List.of());
        CaseReading.Read<Draft> read = read(CaseFields.of(draft, language), language);
        assertThat(read.errors()).isEmpty();
        assertThat(read.found())
                .hasValueSatisfying(found -> assertThat(found)
                        .usingRecursiveComparison()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .isEqualTo(draft));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "title; '   '; web.form.missing",
                "currency; ''; businesscase.error.currency",
                "currency; XAU; businesscase.error.currency",
                "employees; 0; businesscase.error.people",
                "employees; -5; businesscase.error.people",
                "employees; 1000000000000; businesscase.error.people",
                "employees; 12,5; businesscase.error.people",
                "employees; mange; businesscase.error.people",
                "employees; ''; businesscase.error.people",
                "employees; NaN; businesscase.error.people",
                "employees; 1e6; businesscase.error.people",
                "months; 0; businesscase.error.months",
                "months; 37; businesscase.error.months",
                "ramp; 0; businesscase.error.months",
                "share; 101; businesscase.error.percent",
                "reach-rate-low; -1; businesscase.error.percent",
                "hires-high; 10000000000000000000000000; businesscase.error.count",
                "manager-hours; 169; businesscase.error.hours",
                "start-cost; -1; businesscase.error.amount",
                "click; 0,001; businesscase.error.amount",
                "followers-linkedin; 10000000000; businesscase.error.followers",
                "presence-linkedin; 101; businesscase.error.percent"
            })
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String error) {
        Map<String, Object> fields = CaseFields.of(new Draft("Sag", "", GIVEN, List.of()), Language.DA);
        fields.put(field, typed);
        CaseReading.Read<Draft> read = read(fields, Language.DA);
        assertThat(read.found()).isEmpty();
        assertThat(read.errors()).isEqualTo(Map.of(field, List.of(error)));
        for (Language language : Language.values()) {
            assertThat(Texts.of(language).text(error)).isNotBlank();
        }
    }

    @Test
    void aLowAboveTheExpectedIsToldOnceAtTheMiddle() {
        Map<String, Object> fields = CaseFields.of(new Draft("Sag", "", GIVEN, List.of()), Language.DA);
        fields.put("shares-low", "3");
        assertThat(read(fields, Language.DA).errors())
                .isEqualTo(Map.of("shares-expected", List.of("businesscase.error.order")));
    }

    @Test
    void somebodyMustShareSomewhere() {
        Map<String, Object> fields = CaseFields.of(new Draft("Sag", "", GIVEN, List.of()), Language.DA);
        fields.replaceAll((field, value) -> field.startsWith("presence-") ? "0" : value);
        assertThat(read(fields, Language.DA).errors())
                .isEqualTo(Map.of("presence-linkedin", List.of("businesscase.error.nowhere")));
    }

    private static CaseReading.Read<Draft> read(Map<String, Object> fields, Language language) {
        Map<String, Object> sent = new HashMap<>(fields);
        return CaseReading.draft(field -> sent.getOrDefault(field, "").toString(), List.of(), language);
    }
}
