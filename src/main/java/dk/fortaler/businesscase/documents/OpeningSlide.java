package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Slide.Line;
import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;

/** The first slide: the title as large as it can be on the organisation's own colour. */
final class OpeningSlide {
    private static final double LEFT = 72;
    private static final double WIDE = DeckMaster.WIDTH - 2 * LEFT;
    private static final Box KIND = new Box(LEFT, 64, WIDE, 24);
    private static final Box TITLE = new Box(LEFT, 128, WIDE, 196);
    private static final Box WHOSE = new Box(LEFT, 340, WIDE, 62);
    private static final Box ABOUT = new Box(LEFT, 430, WIDE, 56);

    private OpeningSlide() {}

    static void put(XMLSlideShow deck, Outline outline) {
        XSLFSlide opening = deck.createSlide(DeckMaster.opening(deck));
        Slide slide = new Slide(opening, outline.palette());
        paint(opening, outline.palette().deep());
        set(opening.getPlaceholder(0), TITLE, outline.title(), Typeface.BOLD, 46, 22, VerticalAlignment.BOTTOM);
        set(opening.getPlaceholder(1), WHOSE, outline.organisation(), Typeface.REGULAR, 24, 13, VerticalAlignment.TOP);
        slide.text(
                KIND,
                List.of(new Line(
                        outline.labels().kind(),
                        Lettering.plain(15, outline.palette().tint()))));
        Fit about = Fit.in(WIDE, ABOUT.height(), outline.about(), Typeface.REGULAR, 13, 9);
        slide.text(
                ABOUT,
                List.of(new Line(
                        about.text(),
                        Lettering.plain(about.size(), outline.palette().tint()))));
        slide.notes(outline.title() + "\n" + outline.pitch());
    }

    /** A ground of its own: the one that a new slide shows is its master's, and all others'. */
    private static void paint(XSLFSlide slide, Color colour) {
        CTBackgroundProperties ground =
                slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        ground.addNewSolidFill()
                .addNewSrgbClr()
                .setVal(new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
        ground.addNewEffectLst();
    }

    private static void set(
            XSLFTextShape shape,
            Box box,
            String text,
            Typeface face,
            double largest,
            double smallest,
            VerticalAlignment place) {
        Fit fit = Fit.in(box.width(), box.height(), text, face, largest, smallest);
        Lettering lettering = Lettering.plain(fit.size(), Palette.PAPER);
        shape.setAnchor(box.rectangle());
        Slide.write(shape, List.of(new Line(fit.text(), face == Typeface.BOLD ? lettering.strong() : lettering)), 0);
        shape.setVerticalAlignment(place);
    }
}
