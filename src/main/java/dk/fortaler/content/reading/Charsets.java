package dk.fortaler.content.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes to text, by what the bytes are and what is said about them. A byte order mark wins; then bytes beyond ASCII that
 * are valid UTF-8, as text in no other charset is so by chance; then the first of the HTTP header and the document's own
 * word that fits; then a guess from the letters' frequency. Labels mean what browsers take them for (WHATWG Encoding).
 */
final class Charsets {
    private static final int LOOK_FOR_A_DECLARATION = 4_096;
    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {}

    static String decode(byte[] bytes, Optional<String> fromHeader) {
        return byMark(bytes).orElseGet(() -> {
            List<Charset> said = Stream.of(fromHeader, declaredIn(bytes))
                    .flatMap(Optional::stream)
                    .flatMap(label -> named(label).stream())
                    .toList();
            return decode(bytes, said);
        });
    }

    private static String decode(byte[] bytes, List<Charset> said) {
        if (!isAscii(bytes) && fits(bytes, StandardCharsets.UTF_8)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Charset charset = said.stream()
                .filter(each -> fits(bytes, each))
                .findFirst()
                .or(() -> guess(bytes))
                .or(() -> said.stream().findFirst())
                .orElse(StandardCharsets.UTF_8);
        return new String(bytes, charset);
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        // No mark, but markup in UTF-16 begins with "<" and a zero.
        if (startsWith(bytes, '<', 0)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
        }
        return startsWith(bytes, 0, '<') ? Optional.of(new String(bytes, StandardCharsets.UTF_16BE)) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> declaredIn(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK_FOR_A_DECLARATION);
        Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    private static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(
                    switch (name) {
                        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> WINDOWS_1252;
                        case "gb2312", "gb_2312-80", "gbk", "x-gbk" -> Charset.forName("GB18030");
                        case "shift_jis", "shift-jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
                        case "iso-8859-9" -> Charset.forName("windows-1254");
                        // Text in which a declaration could be read is not UTF-16, whatever it says.
                        case "utf-16", "utf-16le", "utf-16be", "unicode" -> StandardCharsets.UTF_8;
                        default -> Charset.forName(name);
                    });
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0 || each == 0x1B) {
                return false;
            }
        }
        return true;
    }

    /** Whether all bytes make sense; a last letter that was cut off is forgiven. */
    private static boolean fits(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8_192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), false);
        }
        return result.isUnderflow();
    }

    private static Optional<Charset> guess(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, 65_536)))
                .detect();
        return match == null || match.getConfidence() < 30 ? Optional.empty() : named(match.getName());
    }
}
