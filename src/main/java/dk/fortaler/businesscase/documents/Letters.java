package dk.fortaler.businesscase.documents;

import java.util.function.IntPredicate;

/** What of a text a document can carry. */
final class Letters {
    private static final int BOX = 0x25A1;

    private Letters() {}

    /** Without what XML forbids: controls, halves of pairs. */
    static String printable(String text) {
        return kept(text, sign -> sign == '\n' || !Character.isISOControl(sign) && isWhole(sign));
    }

    /**
     * As the PDF's letters can draw it: pictures (emoji) are left out, letters of writings that the font lacks become a
     * box, so that nobody thinks nothing stood there.
     */
    static String drawable(String text) {
        StringBuilder drawn = new StringBuilder();
        printable(text).codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign)) {
                drawn.append(' ');
            } else if (Typeface.REGULAR.draws(sign) && Character.getType(sign) != Character.FORMAT) {
                drawn.appendCodePoint(sign);
            } else if (Character.isLetter(sign)) {
                drawn.appendCodePoint(BOX);
            }
        });
        return drawn.toString().replaceAll(" {2,}", " ");
    }

    private static boolean isWhole(int sign) {
        return Character.getType(sign) != Character.SURROGATE && sign != 0xFFFE && sign != 0xFFFF;
    }

    private static String kept(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
