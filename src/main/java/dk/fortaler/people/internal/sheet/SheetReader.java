package dk.fortaler.people.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the bytes of a file as a table, or says clearly why not. */
public final class SheetReader {
    /** A hundred thousand people with all columns are about 15 MB. */
    public static final int LARGEST = 32 * 1024 * 1024;

    private static final Pattern EXCELS_LINE = Pattern.compile("\\A\"?sep=(.)\"?\\r?\\n", Pattern.CASE_INSENSITIVE);
    private static final int ROWS_ABOVE_HEADINGS = 10;

    /** Such files are read one after the other: a few at once would be more than a small machine's memory. */
    private static final int LARGE = 2 * 1024 * 1024;

    private static final ReentrantLock ONE_LARGE_AT_A_TIME = new ReentrantLock(true);

    private SheetReader() {}

    public static SheetReading read(byte[] bytes) {
        return read(bytes, SheetChoices.NONE);
    }

    public static SheetReading read(byte[] bytes, SheetChoices choices) {
        if (bytes.length > LARGEST) {
            return new SheetRefusal.TooLarge(LARGEST / 1024 / 1024);
        }
        if (bytes.length < LARGE) {
            return readNow(bytes, choices);
        }
        ONE_LARGE_AT_A_TIME.lock();
        try {
            return readNow(bytes, choices);
        } finally {
            ONE_LARGE_AT_A_TIME.unlock();
        }
    }

    private static SheetReading readNow(byte[] bytes, SheetChoices choices) {
        return FileKind.refuse(bytes).<SheetReading>map(refusal -> refusal).orElseGet(() -> text(bytes, choices));
    }

    private static SheetReading text(byte[] bytes, SheetChoices choices) {
        SheetEncoding encoding = choices.encodingOr(() -> EncodingFinder.find(bytes));
        String text = encoding.decode(bytes);
        if (text.isBlank()) {
            return new SheetRefusal.Empty();
        }
        if (FileKind.isBinary(text)) {
            return new SheetRefusal.NotText();
        }
        try {
            return table(text, encoding, choices);
        } catch (CsvText.RefusedException refused) {
            return refused.refusal();
        }
    }

    private static SheetReading table(String text, SheetEncoding encoding, SheetChoices choices)
            throws CsvText.RefusedException {
        Matcher excels = EXCELS_LINE.matcher(text);
        int from = excels.lookingAt() ? excels.end() : 0;
        Optional<Delimiter> said = from > 0 ? Delimiter.of(excels.group(1).charAt(0)) : Optional.empty();
        Delimiter delimiter = choices.delimiterOr(() -> said.orElseGet(() -> DelimiterFinder.find(text, from)));
        List<SheetRow> rows = CsvText.rows(text, from, from > 0 ? 2 : 1, delimiter);
        if (rows.isEmpty()) {
            return new SheetRefusal.Empty();
        }
        int headings = headings(rows);
        List<SheetRow> below = rows.subList(headings + 1, rows.size());
        return below.isEmpty()
                ? new SheetRefusal.OnlyHeadings()
                : new Sheet(encoding, delimiter, rows.get(headings), below);
    }

    /** The headings are the first row with two values: reports like a line with their title above them. */
    private static int headings(List<SheetRow> rows) {
        for (int i = 0; i < Math.min(rows.size(), ROWS_ABOVE_HEADINGS); i++) {
            if (rows.get(i).filled() > 1) {
                return i;
            }
        }
        return 0;
    }
}
