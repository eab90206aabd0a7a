package dk.fortaler.people.internal.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a spreadsheet program wrote its letters as bytes. */
public enum SheetEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252")),
    /** Excel for Mac's plain "CSV". */
    MACINTOSH(Charset.forName("x-MacRoman")),
    /** Excel's "CSV (MS-DOS)", and old payroll systems. */
    DOS(Charset.forName("IBM850"));

    private final Charset charset;

    SheetEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    /** The text without its byte order mark; a byte that is no letter becomes U+FFFD. */
    String decode(byte[] bytes) {
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
