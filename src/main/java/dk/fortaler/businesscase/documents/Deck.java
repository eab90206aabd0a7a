package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Outline.Point;
import dk.fortaler.businesscase.documents.Slide.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Writes an outline as a deck to present from: one thought a slide, and in the notes what to say about it. */
final class Deck {
    /** Smaller letters than this are not read from the end of a table. */
    private static final double READABLE = 10.5;

    private static final int FACTS_EACH = 6;
    private static final int POINTS_EACH = 6;

    private final Outline outline;
    private final XMLSlideShow deck;

    private Deck(Outline outline, XMLSlideShow deck) {
        this.outline = outline;
        this.deck = deck;
    }

    static byte[] write(Outline outline) {
        try (XMLSlideShow deck = DeckMaster.open(outline.palette());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new Deck(outline, deck).slides();
            deck.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void slides() {
        OpeningSlide.put(deck, outline);
        facts();
        proposal();
        scenarios();
        chart(outline.months());
        chart(outline.balance());
        assumptions();
        points(outline.labels().risks(), outline.risks());
        DecisionSlide.put(add(outline.labels().decision()), outline);
        points(outline.labels().formulas(), outline.formulas());
        SlideParts.speak(deck, outline.language().locale().toLanguageTag());
        properties();
    }

    private void facts() {
        for (List<Outline.Evidence> part : Parts.of(outline.evidence(), FACTS_EACH)) {
            FactSlide.put(add(outline.labels().why()), part, outline.labels());
        }
    }

    private void proposal() {
        Slide slide = add(outline.labels().proposal());
        FigureCards.put(slide, Slide.CONTENT.top(216), outline.proposal());
        String words = outline.purpose().isEmpty() ? outline.pitch() : outline.purpose();
        Fit fit = Fit.in(Slide.CONTENT.width(), 108, words, Typeface.REGULAR, 18, 10);
        slide.text(
                Slide.CONTENT.fromTop(240).top(112),
                List.of(new Line(fit.text(), Lettering.plain(fit.size(), Palette.INK))));
        slide.notes((outline.purpose() + "\n" + outline.pitch()).strip());
    }

    private void scenarios() {
        Slide slide = add(outline.labels().scenarios());
        FigureCards.put(slide, Slide.CONTENT.top(96), outline.gains());
        Box box = Slide.CONTENT.fromTop(108).top(244);
        SlideTable.put(slide, box, outline.scenarios());
        estimated(slide);
        slide.notes(outline.scenarios().name() + "\n" + outline.labels().estimated());
    }

    private void chart(Curves curves) {
        Slide slide = add(curves.headline());
        Fit name = Fit.in(Slide.CONTENT.width(), 22, curves.name(), Typeface.REGULAR, 14, 9);
        slide.text(Slide.CONTENT.top(24), List.of(new Line(name.text(), Lettering.plain(name.size(), Palette.MUTED))));
        SlideChart.put(slide, Slide.CONTENT.fromTop(30).top(322), curves);
        estimated(slide);
        slide.notes(curves.headline() + "\n" + curves.name() + "\n"
                + outline.labels().estimated());
    }

    private void assumptions() {
        int each = outline.assumptions().rows().size();
        while (each > 4 && !fit(outline.assumptions().pieces(each))) {
            each--;
        }
        for (Grid piece : outline.assumptions().pieces(Math.max(1, each))) {
            Slide slide = add(outline.labels().assumptions());
            SlideTable.put(slide, Slide.CONTENT, piece);
            slide.notes(outline.labels().estimated());
        }
    }

    private static boolean fit(List<Grid> pieces) {
        return pieces.stream().allMatch(piece -> SlideTable.fits(piece, Slide.CONTENT, READABLE));
    }

    private void points(String title, List<Point> points) {
        for (List<Point> part : Parts.of(points, POINTS_EACH)) {
            PointSlide.put(add(title), part);
        }
    }

    private Slide add(String title) {
        Slide slide = Slide.add(deck, outline.palette(), title);
        slide.foot(outline.organisation() + "  ·  " + outline.title());
        return slide;
    }

    /** Said on every slide with figures of the calculation. */
    private void estimated(Slide slide) {
        slide.text(
                Slide.CONTENT.fromTop(356).top(18),
                List.of(new Line(
                        outline.labels().estimated(),
                        Lettering.plain(10, Palette.MUTED).slanted())));
    }

    private void properties() {
        POIXMLProperties.CoreProperties properties = deck.getProperties().getCoreProperties();
        Date day = Date.from(outline.day().atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setTitle(Letters.printable(outline.title()));
        properties.setCreator(Letters.printable(outline.organisation()));
        properties.setSubjectProperty(outline.labels().kind());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
        properties.setLastModifiedByUser(Letters.printable(outline.organisation()));
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(Optional.of(outline.language().locale().toLanguageTag()));
        deck.getProperties().getExtendedProperties().setApplication("Fortaler");
    }
}
