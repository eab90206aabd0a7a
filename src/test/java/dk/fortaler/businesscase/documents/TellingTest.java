package dk.fortaler.businesscase.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.businesscase.facts.FactsForTests;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.Crew;
import dk.fortaler.businesscase.model.Effort;
import dk.fortaler.businesscase.model.Projections;
import dk.fortaler.kernel.text.Language;
import java.math.BigDecimal;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** How a case's numbers are told in its paper and its deck. */
class TellingTest {
    /** 103 × 15.25 % is 15.7 ambassadors, and a sixth of them 2.6. */
    private static final CasePaper UNEVEN = uneven();

    @Test
    void ambassadorsComeInWholeOnes() {
        Outline outline = outline(Language.DA);
        assertThat(outline.monthTable().rows())
                .extracting(row -> row.get(1))
                .startsWith("3", "5", "8", "10", "13", "16", "16")
                .allMatch(cell -> cell.matches("\\d+"));
        assertThat(outline.pitch()).contains("16 ").doesNotContain("15,7");
    }

    @Test
    void inputsStandAsTheyWereGiven() {
        assertThat(given(Language.DA)).contains("15,25%", "22,50kr.", "0,35", "45.000kr.");
        assertThat(given(Language.EN)).contains("15.25%", "DKK22.50", "0.35", "DKK45,000");
    }

    @Test
    void eachSentenceEndsBeforeTheNextBegins() {
        assertThat(outline(Language.DA).assumptions().rows())
                .filteredOn(row -> row.getLast().contains("ikke penge i kassen"))
                .singleElement()
                .satisfies(row -> assertThat(row.getLast()).startsWith("Vores eget tal. "));
    }

    @Test
    void thePaperItselfSaysThem() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(PaperPdf.write(outline(Language.DA)))) {
            assertThat(flat(new PDFTextStripper().getText(pdf)))
                    .contains("15,25%", "22,50kr.")
                    .doesNotContain("15,7");
        }
    }

    private static String given(Language language) {
        return flat(String.join(
                "\n",
                outline(language).assumptions().rows().stream()
                        .flatMap(List::stream)
                        .toList()));
    }

    /** Without spaces, of which numbers have several kinds. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static Outline outline(Language language) {
        return Telling.of(UNEVEN, new FactsForTests().facts(), language);
    }

    private static CasePaper uneven() {
        CasePaper usual = Papers.ORDINARY.paper();
        Effort effort = usual.assumptions().effort();
        Assumptions given = usual.assumptions()
                .withCrew(new Crew(103, new BigDecimal("0.1525"), 6))
                .withEffort(effort.withAmbassadorHours(new BigDecimal("0.35")));
        return new CasePaper(
                usual.title(),
                usual.purpose(),
                usual.organisation(),
                usual.accent(),
                given,
                Projections.of(given),
                usual.facts(),
                usual.version(),
                usual.day(),
                usual.approvedBy());
    }
}
