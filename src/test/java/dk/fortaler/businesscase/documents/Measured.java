package dk.fortaler.businesscase.documents;

import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** How high a text on a slide stands, worked out from what the file says of it. */
final class Measured {
    private Measured() {}

    static double height(XSLFTextShape text) {
        return height(text, text.getAnchor().getWidth());
    }

    static double height(XSLFTextShape text, double width) {
        Insets2D insets = text.getInsets();
        double height = insets.top + insets.bottom;
        for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                Typeface face = run.isBold() ? Typeface.BOLD : Typeface.REGULAR;
                int lines = face.lines(run.getRawText(), width - insets.left - insets.right, run.getFontSize())
                        .size();
                height += lines * run.getFontSize() * Typeface.LINE;
            }
            height += paragraph.getSpaceAfter() == null ? 0 : Math.max(0, -paragraph.getSpaceAfter());
        }
        return height;
    }
}
