package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Outline.Figure;
import dk.fortaler.businesscase.documents.Slide.Line;
import java.util.List;

/** Large numbers beside each other, all in one size. */
final class FigureCards {
    private static final double GAP = 14;
    private static final double INSET = 14;

    private FigureCards() {}

    static void put(Slide slide, Box box, List<Figure> figures) {
        List<Box> boxes = box.columns(figures.size(), GAP);
        double wide = boxes.getFirst().width() - 2 * INSET;
        boolean low = box.height() < 150;
        double largest = low ? 30 : 48;
        double value = figures.stream()
                .mapToDouble(each -> Fit.in(wide, largest * 1.3, each.value(), Typeface.BOLD, largest, 12)
                        .size())
                .min()
                .orElse(largest);
        double left = box.height() - 2 * INSET - value * Typeface.LINE - 8;
        double name = figures.stream()
                .mapToDouble(each -> named(each, wide, left, low ? 12 : 16))
                .min()
                .orElse(10);
        for (int i = 0; i < figures.size(); i++) {
            Figure each = figures.get(i);
            slide.card(
                    boxes.get(i),
                    slide.palette().tint(),
                    List.of(
                            new Line(
                                    each.value(),
                                    Lettering.plain(value, slide.palette().accent())
                                            .strong()
                                            .spaced(4)),
                            new Line(
                                    each.name(),
                                    Lettering.plain(name, Palette.INK).strong().spaced(4)),
                            new Line(cut(each, wide, left, name), Lettering.plain(detail(name), Palette.MUTED))),
                    INSET);
        }
    }

    private static double named(Figure figure, double wide, double left, double largest) {
        for (double size = largest; size > 8; size -= 0.5) {
            double taken = Fit.height(wide, figure.name(), Typeface.BOLD, size)
                    + Fit.height(wide, figure.detail(), Typeface.REGULAR, detail(size));
            if (taken <= left) {
                return size;
            }
        }
        return 8;
    }

    private static String cut(Figure figure, double wide, double left, double name) {
        double rest = left - Fit.height(wide, figure.name(), Typeface.BOLD, name);
        return Fit.in(wide, rest, figure.detail(), Typeface.REGULAR, detail(name), detail(name))
                .text();
    }

    private static double detail(double name) {
        return Math.max(8, name - 2.5);
    }
}
