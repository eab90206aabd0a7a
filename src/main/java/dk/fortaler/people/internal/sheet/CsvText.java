package dk.fortaler.people.internal.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The parser, held within bounds: how many rows and columns, how long a cell. */
final class CsvText {
    static final int MOST_COLUMNS = 250;
    static final int MOST_ROWS = 200_000;
    static final int LONGEST_CELL = 10_000;

    /** A hundred thousand people have four or five each that nobody else has; equal values are kept once. */
    static final int MOST_VALUES = 1_500_000;

    private CsvText() {}

    /** The rows from an offset on, which lies on the given line; throws the refusal that stopped the reading. */
    static List<SheetRow> rows(String text, int from, int line, Delimiter delimiter) throws RefusedException {
        checkColumns(text, delimiter);
        var rows = new ArrayList<SheetRow>();
        var values = new HashMap<String, String>();
        try (CSVParser parser = parser(text.substring(from), delimiter, false)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (true) {
                int begins = (int) parser.getCurrentLineNumber() + line;
                if (!hasNext(records, begins)) {
                    return rows;
                }
                SheetRow row = row(begins, records.next(), values);
                if (row.filled() > 0) {
                    rows.add(row);
                }
                if (values.size() > MOST_VALUES) {
                    throw new RefusedException(new SheetRefusal.TooManyValues(begins, MOST_VALUES));
                }
                if (rows.size() > MOST_ROWS + 1) {
                    throw new RefusedException(new SheetRefusal.TooManyRows(MOST_ROWS));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The number of cells of each row that is not blank; a broken quote ends the list. */
    static List<Integer> widths(String sample, Delimiter delimiter) {
        try (CSVParser parser = parser(sample, delimiter, true)) {
            return StreamSupport.stream(parser.spliterator(), false)
                    .filter(cells -> cells.size() > 1 || !cells.get(0).isBlank())
                    .map(CSVRecord::size)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CSVParser parser(String text, Delimiter delimiter, boolean lenient) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter.sign())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(lenient)
                .get()
                .parse(new StringReader(text));
    }

    /** The parser throws when the file ends inside quotes, which is where the row that it was in began. */
    private static boolean hasNext(Iterator<CSVRecord> records, int line) throws RefusedException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException endless) {
            throw new RefusedException(new SheetRefusal.QuoteNeverEnds(line), endless);
        }
    }

    /** @param values those met so far, so that a department's name is in memory once and not for each of its people */
    private static SheetRow row(int line, CSVRecord cells, Map<String, String> values) throws RefusedException {
        for (String cell : cells) {
            if (cell.length() > LONGEST_CELL) {
                throw new RefusedException(new SheetRefusal.CellTooLong(line, LONGEST_CELL));
            }
        }
        return new SheetRow(
                line,
                cells.stream()
                        .map(Cells::tidy)
                        .map(cell -> values.computeIfAbsent(cell, same -> same))
                        .toList());
    }

    /** Looked at ahead of the parser, which would first make a text of each of a million cells. */
    private static void checkColumns(String text, Delimiter delimiter) throws RefusedException {
        int line = 1;
        int delimiters = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n' || sign == '\r') {
                line += sign == '\r' && text.startsWith("\n", i + 1) ? 0 : 1;
                delimiters = 0;
            } else if (sign == delimiter.sign() && ++delimiters >= MOST_COLUMNS) {
                throw new RefusedException(new SheetRefusal.TooManyColumns(line, MOST_COLUMNS));
            }
        }
    }

    /** Carries a refusal out of the reading; never leaves the package. */
    static final class RefusedException extends Exception {
        private final transient SheetRefusal refusal;

        RefusedException(SheetRefusal refusal) {
            this.refusal = refusal;
        }

        RefusedException(SheetRefusal refusal, Throwable cause) {
            super(cause);
            this.refusal = refusal;
        }

        SheetRefusal refusal() {
            return refusal;
        }
    }
}
