package dk.fortaler.people.internal.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tidies a cell: composed letters (a Mac writes å as two signs), one space where there were many, none around. */
final class Cells {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");

    /** What an export put before a formula, ours included. */
    private static final Pattern GUARD = Pattern.compile("^\\s*'(?=[=+\\-@])");

    private Cells() {}

    static String tidy(String cell) {
        if (isTidy(cell)) {
            return cell;
        }
        String composed = Normalizer.normalize(GUARD.matcher(cell).replaceFirst(""), Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** Most cells are plain, and there are a million of them. */
    private static boolean isTidy(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            boolean space = sign == ' ';
            if (sign == '\'' && i == 0) {
                return false;
            }
            if (sign < ' ' || sign > 'ÿ' || sign == '\u00A0') {
                return false;
            }
            if (space && (i == 0 || i == cell.length() - 1 || cell.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }
}
