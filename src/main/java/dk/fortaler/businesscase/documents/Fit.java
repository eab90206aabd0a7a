package dk.fortaler.businesscase.documents;

/**
 * A text as large as its box lets it be: it shrinks until its words stay whole; where even the smallest letters do not do
 * that, words are broken, and where nothing helps, it is cut, with an ellipsis.
 *
 * @param size in points
 */
record Fit(String text, double size) {
    /** Programs differ by a hair in how they set a line. */
    private static final double CARE = 0.97;

    private static final double STEP = 0.5;

    static Fit in(double width, double height, String text, Typeface face, double largest, double smallest) {
        for (double size = largest; size >= smallest; size -= STEP) {
            if (fits(width, height, text, face, size) && face.keepsWords(text, width * CARE, size)) {
                return new Fit(text, size);
            }
        }
        for (double size = largest; size >= smallest; size -= STEP) {
            if (fits(width, height, text, face, size)) {
                return new Fit(text, size);
            }
        }
        return new Fit(cut(width, height, text, face, smallest), smallest);
    }

    static boolean fits(double width, double height, String text, Typeface face, double size) {
        return height(width, text, face, size) <= height;
    }

    static double height(double width, String text, Typeface face, double size) {
        return face.lines(text, width * CARE, size).size() * size * Typeface.LINE;
    }

    private static String cut(double width, double height, String text, Typeface face, double size) {
        int[] signs = text.codePoints().toArray();
        int low = 0;
        int high = signs.length;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits(width, height, new String(signs, 0, middle).strip() + "…", face, size)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new String(signs, 0, low).strip() + "…";
    }
}
