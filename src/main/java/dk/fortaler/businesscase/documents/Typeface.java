package dk.fortaler.businesscase.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans, which is as wide as Arial letter for letter: what is measured with it fits in PowerPoint, in
 * LibreOffice and in the PDF, which carries it along. Measured from the file itself, as a server often has no fonts
 * that Java's own drawing could ask.
 */
enum Typeface {
    REGULAR("LiberationSans-Regular"),
    BOLD("LiberationSans-Bold"),
    ITALIC("LiberationSans-Italic");

    /** From one line's foot to the next, as a share of the size. */
    static final double LINE = 1.15;

    private static final Pattern PIECES = Pattern.compile("(?<=[ \n\u2013/-])");

    private final String file;
    private final int unitsPerEm;
    private final CmapLookup glyphs;
    private final TrueTypeFont font;
    private final Map<Integer, Integer> widths = new ConcurrentHashMap<>();

    Typeface(String name) {
        file = "/liberation/" + name + ".ttf";
        try (InputStream stream = open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            unitsPerEm = font.getUnitsPerEm();
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(file));
    }

    boolean draws(int sign) {
        return glyphs.getGlyphId(sign) > 0;
    }

    /** In points. What it cannot draw is counted as wide as a picture sign, which another font will draw. */
    double width(String text, double size) {
        return text.codePoints().mapToLong(this::width).sum() * size / unitsPerEm;
    }

    /** Whether no word is wider than the box. */
    boolean keepsWords(String text, double width, double size) {
        return Arrays.stream(PIECES.split(text)).allMatch(piece -> width(piece.strip(), size) <= width);
    }

    /** The lines as a presentation breaks them: at spaces and hyphens, and within a word that is wider than the box. */
    List<String> lines(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String piece : PIECES.split(paragraph)) {
                add(lines, line, piece, width, size);
            }
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private void add(List<String> lines, StringBuilder line, String piece, double width, double size) {
        if (!line.isEmpty() && width((line + piece).stripTrailing(), size) > width) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
        if (width(piece.stripTrailing(), size) <= width) {
            line.append(piece);
            return;
        }
        piece.codePoints().forEach(sign -> {
            if (!line.isEmpty() && width(line + Character.toString(sign), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(sign);
        });
    }

    private int width(int sign) {
        return widths.computeIfAbsent(sign, this::measured);
    }

    private int measured(int sign) {
        try {
            return draws(sign) ? font.getAdvanceWidth(glyphs.getGlyphId(sign)) : unitsPerEm * 5 / 4;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
