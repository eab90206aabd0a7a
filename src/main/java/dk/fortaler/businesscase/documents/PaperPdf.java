package dk.fortaler.businesscase.documents;

import dk.fortaler.web.PdfPaper;

/** Writes an outline as a paper to read. */
final class PaperPdf {
    private PaperPdf() {}

    static byte[] write(Outline outline) {
        return PdfPaper.write(
                new PaperHtml(outline).document(), builder -> builder.useObjectDrawerFactory(new PlotDrawer(outline)));
    }
}
