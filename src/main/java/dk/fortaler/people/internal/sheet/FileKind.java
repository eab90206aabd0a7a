package dk.fortaler.people.internal.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises, by their first bytes, the files that people upload by mistake. */
final class FileKind {
    private static final List<String> PAGES = List.of("<html", "<!doctype", "<table", "<?xml");
    private static final int SAMPLE = 64 * 1024;
    private static final double MOST_CONTROLS = 0.01;

    private FileKind() {}

    /** Why these bytes are no text at all; nothing where they may be. */
    static Optional<SheetRefusal> refuse(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        boolean oldWorkbook = start.startsWith("\u00D0\u00CF\u0011\u00E0");
        if (start.startsWith("PK\u0003\u0004") || oldWorkbook || isPage(start)) {
            return Optional.of(new SheetRefusal.Workbook());
        }
        return start.startsWith("%PDF-") ? Optional.of(new SheetRefusal.NotText()) : Optional.empty();
    }

    /** Many payroll systems give a web page or XML the ending .xls. */
    private static boolean isPage(String start) {
        String letters = start.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(letters::startsWith);
    }

    /** Whether so many of the signs are control codes that no program meant them as text. */
    static boolean isBinary(String text) {
        int end = Math.min(text.length(), SAMPLE);
        long controls =
                text.substring(0, end).chars().filter(FileKind::isControl).count();
        return controls > end * MOST_CONTROLS;
    }

    private static boolean isControl(int sign) {
        return sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' || sign == 0x7F;
    }
}
