package dk.fortaler.businesscase.documents;

import java.awt.Color;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;

/**
 * How a paragraph on a slide is set.
 *
 * @param size in points
 * @param after space below, in points
 */
record Lettering(double size, boolean bold, boolean italic, Color colour, TextAlign align, double after) {
    static Lettering plain(double size, Color colour) {
        return new Lettering(size, false, false, colour, TextAlign.LEFT, 0);
    }

    Lettering strong() {
        return new Lettering(size, true, italic, colour, align, after);
    }

    Lettering slanted() {
        return new Lettering(size, bold, true, colour, align, after);
    }

    Lettering right() {
        return new Lettering(size, bold, italic, colour, TextAlign.RIGHT, after);
    }

    Lettering spaced(double points) {
        return new Lettering(size, bold, italic, colour, align, points);
    }

    Lettering sized(double points) {
        return new Lettering(points, bold, italic, colour, align, after);
    }

    Typeface face() {
        return bold ? Typeface.BOLD : italic ? Typeface.ITALIC : Typeface.REGULAR;
    }

    double height(String text, double width) {
        return Fit.height(width, text, face(), size) + after;
    }
}
