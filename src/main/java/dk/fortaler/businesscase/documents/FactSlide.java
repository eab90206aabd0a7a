package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Outline.Evidence;
import dk.fortaler.businesscase.documents.Slide.Line;
import dk.fortaler.businesscase.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Facts as cards: the figure large, below it what it means, and always who says so. */
final class FactSlide {
    private static final double GAP = 14;
    private static final double INSET = 14;
    private static final double FIGURE = 30;
    private static final double SOURCE = 9;
    private static final double ONE_ROW = 230;

    private FactSlide() {}

    static void put(Slide slide, List<Evidence> facts, Outline.Labels labels) {
        int across = facts.size() == 4 ? 2 : Math.min(3, facts.size());
        Box place = facts.size() <= across ? Slide.CONTENT.top(ONE_ROW) : Slide.CONTENT;
        List<Box> boxes = place.grid(facts.size(), across, GAP);
        double size = boxes.stream()
                .mapToDouble(box -> size(facts.get(boxes.indexOf(box)), box))
                .min()
                .orElse(SOURCE);
        for (int i = 0; i < facts.size(); i++) {
            slide.card(boxes.get(i), slide.palette().tint(), lines(facts.get(i), size, slide.palette()), INSET);
        }
        slide.notes(facts.stream()
                .map(fact -> Fact.sentence(fact.figure(), fact.text()) + " (" + said(fact) + ")")
                .collect(Collectors.joining("\n", "", "\n" + labels.estimated())));
    }

    /** All cards on a slide have letters of one size: the largest that fits in each. */
    private static double size(Evidence fact, Box box) {
        double wide = box.width() - 2 * INSET;
        double left = box.height()
                - 2 * INSET
                - (fact.figure().isEmpty() ? 0 : FIGURE * Typeface.LINE + 4)
                - Fit.height(wide, said(fact), Typeface.REGULAR, SOURCE)
                - 8;
        return Fit.in(wide, left, fact.text(), Typeface.REGULAR, 18, SOURCE).size();
    }

    private static List<Line> lines(Evidence fact, double size, Palette palette) {
        List<Line> lines = new ArrayList<>();
        if (!fact.figure().isEmpty()) {
            lines.add(new Line(
                    fact.figure(),
                    Lettering.plain(FIGURE, palette.accent()).strong().spaced(4)));
        }
        lines.add(new Line(fact.text(), Lettering.plain(size, Palette.INK).spaced(6)));
        lines.add(new Line(said(fact), Lettering.plain(SOURCE, Palette.MUTED)));
        return lines;
    }

    private static String said(Evidence fact) {
        return fact.source().isEmpty() ? fact.strength() : fact.source() + " – " + fact.strength();
    }
}
