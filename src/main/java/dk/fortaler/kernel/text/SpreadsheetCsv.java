package dk.fortaler.kernel.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table so that a double click opens it right in the reader's spreadsheet: UTF-8 with the mark by which Excel
 * knows it, lines ended with CR and LF; in Danish with semicolons and a decimal comma, in English with commas and a
 * point. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP: CSV injection); numbers,
 * negative ones too, stay numbers.
 */
public final class SpreadsheetCsv implements AutoCloseable {
    /** For the header {@code Content-Type}. */
    public static final String CONTENT_TYPE = "text/csv; charset=utf-8";

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern LEADING = Pattern.compile("^[\\s\\u00A0\\uFEFF\\u200B]+");

    private final Writer out;
    private final char delimiter;
    private final boolean decimalComma;

    /** The stream is closed with this. */
    public SpreadsheetCsv(OutputStream stream, Language language) throws IOException {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        delimiter = language == Language.DA ? ';' : ',';
        decimalComma = language == Language.DA;
        out.write('\uFEFF');
    }

    /**
     * One line.
     *
     * @param cells texts, numbers, dates (as 2026-11-23, which every spreadsheet reads as a date); null is an empty cell
     */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(delimiter);
            }
            out.write(cell(cells.get(i)));
        }
        out.write("\r\n");
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number(number);
            default -> quoted(harmless(value.toString()));
        };
    }

    private String number(Number number) {
        String plain = number instanceof Double || number instanceof Float
                ? BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString()
                : number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
        return quoted(decimalComma ? plain.replace('.', ',') : plain);
    }

    /** The text with an apostrophe where it would be run; zeros, which nothing can show, are left out. */
    static String harmless(String text) {
        String shown = text.replace("\u0000", "");
        String start = LEADING.matcher(shown).replaceFirst("");
        boolean runs = !shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
        return runs ? "'" + shown : shown;
    }

    /** Both delimiters are quoted, as nobody knows with which settings the file is opened. */
    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(sign -> ";,\t\"\r\n".indexOf(sign) >= 0)
                || !text.equals(text.strip())
                || text.startsWith("'");
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
