package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Outline.Point;
import dk.fortaler.businesscase.documents.Slide.Line;
import java.util.List;
import java.util.stream.Collectors;

/** Headings with a sentence or two each, in two columns. */
final class PointSlide {
    private static final double GAP = 14;
    private static final double INSET = 14;
    private static final double LARGEST = 16;
    private static final double SMALLEST = 8;

    private PointSlide() {}

    static void put(Slide slide, List<Point> points) {
        List<Box> boxes = Slide.CONTENT.grid(points.size(), Math.min(2, points.size()), GAP);
        double size = points.stream()
                .mapToDouble(point -> size(point, boxes.getFirst()))
                .min()
                .orElse(LARGEST);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            Box box = boxes.get(i);
            double wide = box.width() - 2 * INSET;
            double left = box.height() - 2 * INSET - 5 - Fit.height(wide, point.name(), Typeface.BOLD, size + 1);
            slide.card(
                    box,
                    slide.palette().tint(),
                    List.of(
                            new Line(
                                    point.name(),
                                    Lettering.plain(size + 1, slide.palette().deep())
                                            .strong()
                                            .spaced(4)),
                            new Line(
                                    Fit.in(wide, left, point.text(), Typeface.REGULAR, size, size)
                                            .text(),
                                    Lettering.plain(size, Palette.INK))),
                    INSET);
        }
        slide.notes(
                points.stream().map(point -> point.name() + ": " + point.text()).collect(Collectors.joining("\n")));
    }

    private static double size(Point point, Box box) {
        double wide = box.width() - 2 * INSET;
        for (double size = LARGEST; size > SMALLEST; size -= 0.5) {
            double taken = Fit.height(wide, point.name(), Typeface.BOLD, size + 1)
                    + Fit.height(wide, point.text(), Typeface.REGULAR, size);
            if (taken <= box.height() - 2 * INSET - 5) {
                return size;
            }
        }
        return SMALLEST;
    }
}
