package dk.fortaler.businesscase.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.kernel.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperPdfTest {
    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void isAPaperOfAFewNumberedPages(Papers paper, Language language) throws IOException {
        try (PDDocument pdf = pdf(paper, language)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(3, paper == Papers.LONG ? 9 : 6);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page))
                        .contains((language == Language.DA ? "Side " : "Page ") + page + " / " + pages);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void saysAllThatTheOutlineSays(Papers paper, Language language) throws IOException {
        Outline outline = EveryPaper.outline(paper, language);
        try (PDDocument pdf = pdf(paper, language)) {
            String all = flat(new PDFTextStripper().getText(pdf));
            assertThat(all)
                    .contains(flat(outline.pitch()))
                    .contains(flat(outline.decision().ask()));
            outline.evidence()
                    .forEach(fact -> assertThat(all).contains(flat(fact.text())).contains(flat(fact.source())));
            outline.scenarios()
                    .rows()
                    .forEach(row -> row.forEach(cell -> assertThat(all).contains(flat(cell))));
            outline.risks().forEach(risk -> assertThat(all).contains(flat(risk.text())));
            outline.assumptions().rows().forEach(row -> assertThat(all).contains(flat(row.getLast())));
            outline.formulas().forEach(formula -> assertThat(all).contains(flat(formula.text())));
            outline.balance().curves().forEach(curve -> assertThat(all).contains(flat(curve.name())));
            assertThat(all).contains(flat(outline.labels().estimated()));
            assertThat(all)
                    .doesNotContain("documents.")
                    .doesNotContainPattern("[{}]")
                    .doesNotContain("null");
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void bringsItsLettersAndIsTagged(Papers paper, Language language) throws IOException {
        try (PDDocument pdf = pdf(paper, language)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(paper.paper().title());
            assertThat(pdf.getDocumentInformation().getAuthor())
                    .isEqualTo(paper.paper().organisation());
            assertThat(pdf.getDocumentCatalog().getLanguage())
                    .isEqualTo(language.locale().toLanguageTag());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dk.fortaler.businesscase.documents.EveryPaper#all")
    void nothingIsSetOutsideThePageAndNothingLeadsOutOfIt(Papers paper, Language language) throws IOException {
        try (PDDocument pdf = pdf(paper, language)) {
            List<TextPosition> outside = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    boolean inside = text.getXDirAdj() >= 28
                            && text.getXDirAdj() + text.getWidthDirAdj() <= text.getPageWidth() - 28
                            && text.getYDirAdj() <= text.getPageHeight() - 12;
                    if (!inside && !text.getUnicode().isBlank()) {
                        outside.add(text);
                    }
                }
            };
            stripper.getText(pdf);
            assertThat(outside).isEmpty();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void leavesOutPicturesAndMarksLettersThatItCannotDraw() {
        assertThat(Letters.drawable("Vi ❤️ vores 👩🏽‍🚀 – Ω привет 你好 “Æøå”"))
                .isEqualTo("Vi vores – Ω привет □□ “Æøå”");
    }

    private static PDDocument pdf(Papers paper, Language language) throws IOException {
        return Loader.loadPDF(EveryPaper.pdf(paper, language));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** Without spaces, as lines end where the page wants it. */
    private static String flat(String text) {
        return Letters.drawable(text).replaceAll("\\s+", "");
    }
}
