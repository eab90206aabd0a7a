package dk.fortaler.businesscase.documents;

import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** One slide and what can be put on it. Nothing lies on anything else, so that it can be edited by hand afterwards. */
final class Slide {
    static final Box TITLE = new Box(DeckMaster.MARGIN, 50, DeckMaster.WIDTH - 2 * DeckMaster.MARGIN, 52);
    static final Box CONTENT = new Box(DeckMaster.MARGIN, 114, DeckMaster.WIDTH - 2 * DeckMaster.MARGIN, 374);
    static final Box FOOTER = new Box(DeckMaster.MARGIN, 505, 700, 18);
    static final Box NUMBER = new Box(DeckMaster.WIDTH - DeckMaster.MARGIN - 60, 505, 60, 18);
    private static final double LARGEST_TITLE = 28;
    private static final double SMALLEST_TITLE = 18;
    private static final double SMALL = 9;

    private final XSLFSlide slide;
    private final Palette palette;

    Slide(XSLFSlide slide, Palette palette) {
        this.slide = slide;
        this.palette = palette;
    }

    /** A paragraph and how it is set. */
    record Line(String text, Lettering lettering) {}

    XSLFSlide slide() {
        return slide;
    }

    Palette palette() {
        return palette;
    }

    void title(String text) {
        XSLFTextShape title = slide.getPlaceholder(0);
        Fit fit = Fit.in(TITLE.width(), TITLE.height(), text, Typeface.BOLD, LARGEST_TITLE, SMALLEST_TITLE);
        title.setAnchor(TITLE.rectangle());
        write(
                title,
                List.of(new Line(
                        fit.text(), Lettering.plain(fit.size(), Palette.INK).strong())),
                0);
        title.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** Below every slide: whose it is, and its number, which follows when slides are moved. */
    void foot(String left) {
        XSLFTextShape foot = slide.createTextBox();
        foot.setPlaceholder(Placeholder.FOOTER);
        foot.setAnchor(FOOTER.rectangle());
        Fit fit = Fit.in(FOOTER.width(), FOOTER.height() - 2, left, Typeface.REGULAR, SMALL, SMALL);
        write(foot, List.of(new Line(fit.text(), Lettering.plain(SMALL, Palette.MUTED))), 0);
        XSLFTextShape number = slide.createTextBox();
        number.setPlaceholder(Placeholder.SLIDE_NUMBER);
        number.setAnchor(NUMBER.rectangle());
        write(number, List.of(), 0);
        XSLFTextParagraph paragraph = number.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setSz((int) (SMALL * 100));
        field.setT(String.valueOf(slide.getSlideNumber()));
    }

    XSLFTextShape text(Box box, List<Line> lines) {
        XSLFTextShape shape = slide.createTextBox();
        shape.setAnchor(box.rectangle());
        write(shape, lines, 0);
        return shape;
    }

    /** A surface with text on it. */
    XSLFTextShape card(Box box, Color ground, List<Line> lines, double inset) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(box.rectangle());
        shape.setFillColor(ground);
        shape.setLineColor(null);
        write(shape, lines, inset);
        return shape;
    }

    /**
     * What to say. The library copies date and number from the notes' master in a form that the schema forbids, and for which
     * PowerPoint may offer to repair the file: they are taken out.
     */
    void notes(String text) {
        XSLFNotes notes = slide.getSlideShow().getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            switch (shape.getTextType()) {
                case BODY -> shape.setText(Letters.printable(text));
                case DATETIME, HEADER, FOOTER, SLIDE_NUMBER -> notes.removeShape(shape);
                case null, default -> {}
            }
        }
    }

    static Slide add(XMLSlideShow deck, Palette palette, String title) {
        Slide slide = new Slide(deck.createSlide(DeckMaster.layout(deck)), palette);
        slide.title(title);
        return slide;
    }

    static void write(XSLFTextShape shape, List<Line> lines, double inset) {
        shape.clearText();
        shape.setInsets(new Insets2D(inset, inset, inset, inset));
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setWordWrap(true);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        for (Line line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(line.lettering().align());
            paragraph.setBullet(false);
            paragraph.setIndent(0d);
            paragraph.setLeftMargin(0d);
            paragraph.setSpaceBefore(0d);
            paragraph.setSpaceAfter(-line.lettering().after());
            paragraph.setLineSpacing(100d);
            run(paragraph, line.text(), line.lettering());
        }
    }

    static void run(XSLFTextParagraph paragraph, String text, Lettering lettering) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(Letters.printable(text));
        run.setFontSize(lettering.size());
        run.setBold(lettering.bold());
        run.setItalic(lettering.italic());
        run.setFontColor(lettering.colour());
    }
}
