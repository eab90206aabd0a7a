package dk.fortaler.businesscase.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** What POI leaves to its user: words for those who cannot see a chart, and the language of every text. */
final class SlideParts {
    private SlideParts() {}

    /** Gives the table or chart that was put on the slide last its description. */
    static void describe(XSLFSlide slide, String description) {
        CTGraphicalObjectFrame[] frames =
                slide.getXmlObject().getCSld().getSpTree().getGraphicFrameArray();
        frames[frames.length - 1].getNvGraphicFramePr().getCNvPr().setDescr(Letters.printable(description));
    }

    /** So that a screen reader speaks it and a speller reads it as what it is. */
    static void speak(XMLSlideShow deck, String language) {
        for (XSLFSlide slide : deck.getSlides()) {
            slide.getShapes().forEach(shape -> texts(shape).forEach(text -> speak(text, language)));
            XSLFNotes notes = slide.getNotes();
            if (notes != null) {
                notes.getShapes().forEach(shape -> texts(shape).forEach(text -> speak(text, language)));
            }
        }
    }

    /** All texts in a shape: itself, or a table's cells. */
    static List<XSLFTextShape> texts(XSLFShape shape) {
        List<XSLFTextShape> texts = new ArrayList<>();
        if (shape instanceof XSLFTextShape text) {
            texts.add(text);
        } else if (shape instanceof XSLFTable table) {
            table.getRows().forEach(row -> texts.addAll(row.getCells()));
        }
        return texts;
    }

    private static void speak(XSLFTextShape text, String language) {
        for (XSLFTextParagraph each : text.getTextParagraphs()) {
            CTTextParagraph paragraph = each.getXmlObject();
            for (CTRegularTextRun run : paragraph.getRArray()) {
                (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).setLang(language);
            }
            for (CTTextField field : paragraph.getFldArray()) {
                (field.isSetRPr() ? field.getRPr() : field.addNewRPr()).setLang(language);
            }
            if (paragraph.isSetEndParaRPr()) {
                paragraph.getEndParaRPr().setLang(language);
            }
        }
    }
}
