package dk.fortaler.businesscase.documents;

import java.awt.Color;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;

/** An empty deck in the organisation's colour: theme, letters, and the short rule above each heading. */
final class DeckMaster {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final double MARGIN = 56;

    /** On every machine, and as wide as what we measure with. */
    static final String FONT = "Arial";

    private DeckMaster() {}

    static XMLSlideShow open(Palette palette) {
        XMLSlideShow deck = new XMLSlideShow();
        deck.setPageSize(new java.awt.Dimension(WIDTH, HEIGHT));
        XSLFSlideMaster master = deck.getSlideMasters().getFirst();
        colour(master.getTheme().getXmlObject().getThemeElements().getClrScheme(), palette);
        letter(master.getTheme().getXmlObject().getThemeElements().getFontScheme());
        place(master);
        XSLFSlideLayout layout = layout(deck);
        place(layout);
        XSLFAutoShape rule = layout.createAutoShape();
        rule.setShapeType(ShapeType.RECT);
        rule.setAnchor(new Box(MARGIN, 36, 44, 5).rectangle());
        rule.setFillColor(palette.accent());
        rule.setLineColor(null);
        return deck;
    }

    static XSLFSlideLayout layout(XMLSlideShow deck) {
        return deck.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
    }

    static XSLFSlideLayout opening(XMLSlideShow deck) {
        return deck.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE);
    }

    /** The default is made for the old, square slides: what stands outside ours is moved in. */
    private static void place(org.apache.poi.xslf.usermodel.XSLFSheet sheet) {
        for (var shape : sheet.getPlaceholders()) {
            switch (shape.getTextType()) {
                case TITLE, CENTERED_TITLE -> shape.setAnchor(Slide.TITLE.rectangle());
                case BODY, CONTENT, SUBTITLE -> shape.setAnchor(Slide.CONTENT.rectangle());
                case DATETIME -> shape.setAnchor(new Box(MARGIN + 620, 505, 150, 18).rectangle());
                case FOOTER -> shape.setAnchor(Slide.FOOTER.rectangle());
                case SLIDE_NUMBER -> shape.setAnchor(Slide.NUMBER.rectangle());
                case null, default -> {}
            }
        }
    }

    private static void colour(CTColorScheme scheme, Palette palette) {
        scheme.setName("Fortaler");
        set(scheme.getDk1(), Palette.INK);
        set(scheme.getLt1(), Palette.PAPER);
        set(scheme.getDk2(), palette.deep());
        set(scheme.getLt2(), palette.tint());
        set(scheme.getAccent1(), palette.accent());
        set(scheme.getAccent2(), palette.soft());
        set(scheme.getAccent3(), Palette.MUTED);
        set(scheme.getAccent4(), palette.deep());
        set(scheme.getAccent5(), Palette.LINE);
        set(scheme.getAccent6(), Palette.INK);
        set(scheme.getHlink(), palette.accent());
        set(scheme.getFolHlink(), palette.deep());
    }

    private static void set(CTColor place, Color colour) {
        if (place.isSetSysClr()) {
            place.unsetSysClr();
        }
        byte[] rgb = {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
        (place.isSetSrgbClr() ? place.getSrgbClr() : place.addNewSrgbClr()).setVal(rgb);
    }

    private static void letter(CTFontScheme scheme) {
        scheme.setName("Fortaler");
        scheme.getMajorFont().getLatin().setTypeface(FONT);
        scheme.getMinorFont().getLatin().setTypeface(FONT);
    }
}
